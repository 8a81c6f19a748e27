'use server'

import { enrollForm } from '@/lib/forms/enroll'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { enrollCouple } from '@/lib/use-cases/enrollment/enroll-couple'

export const enroll = action('couple.enroll', enrollForm, enrollCouple, {
  then: (_, { coupleId }) => `${paths.deskCouple(coupleId)}?said=enrolled`,
})
