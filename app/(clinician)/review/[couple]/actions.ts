'use server'

import { decideForm } from '@/lib/forms/clearance'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { decideClearance } from '@/lib/use-cases/clearance/decide-clearance'

export const decide = action('clearance.decide', decideForm, decideClearance, {
  // A couple that is cleared is no longer in this clinician's hands.
  then: (_, { couple, decision }) =>
    decision === 'cleared' ? `${paths.reviews}?said=decided` : `${paths.reviewCouple(couple)}?said=decided`,
})
