'use server'

import { inviteStaffForm, withdrawInvitationForm } from '@/lib/forms/staff'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { inviteStaff } from '@/lib/use-cases/staff/invite-staff'
import { withdrawStaffInvitation } from '@/lib/use-cases/staff/withdraw-staff-invitation'

export const invite = action('staff.invite', inviteStaffForm, inviteStaff, {
  then: () => `${paths.staff}?said=invited`,
})

export const withdraw = action('staff.withdraw-invitation', withdrawInvitationForm, withdrawStaffInvitation, {
  then: () => `${paths.staff}?said=withdrawn`,
})
