'use server'

import { done } from '@/lib/domain/outcome'
import { chooseTeamForm, replaceClinicianForm } from '@/lib/forms/care-team'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { confirmCareTeam } from '@/lib/use-cases/care-team/confirm-care-team'
import { replaceClinician } from '@/lib/use-cases/care-team/replace-clinician'

/** Two buttons, one form: checking only shows the choice on the page again, confirming makes it so. */
export const chooseTeam = action(
  'care-team.assign',
  chooseTeamForm,
  async (caller, { couple, choices, checked }) =>
    checked === undefined ? confirmCareTeam(caller, { couple, choices }) : done({ assigned: 0 }),
  { then: (_, { couple, checked }) => `${paths.deskCareTeam(couple)}?${checked ?? 'said=confirmed'}` },
)

export const replace = action('care-team.replace', replaceClinicianForm, replaceClinician, {
  then: (_, { couple }) => `${paths.deskCareTeam(couple)}?said=replaced`,
})
