'use server'

import { coupleForm } from '@/lib/forms/clearance'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { takeReview } from '@/lib/use-cases/clearance/take-review'

export const take = action('review.take', coupleForm, takeReview, {
  then: (_, { couple }) => `${paths.reviewCouple(couple)}?said=taken`,
})
