'use server'

import { confirmTeamForm, replaceClinicianForm } from '@/lib/forms/care-team'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { confirmCareTeam } from '@/lib/use-cases/care-team/confirm-care-team'
import { replaceClinician } from '@/lib/use-cases/care-team/replace-clinician'

export const confirmTeam = action('care-team.assign', confirmTeamForm, confirmCareTeam, {
  then: (_, { couple }) => `${paths.deskCareTeam(couple)}?said=confirmed`,
})

export const replace = action('care-team.replace', replaceClinicianForm, replaceClinician, {
  then: (_, { couple }) => `${paths.deskCareTeam(couple)}?said=replaced`,
})
