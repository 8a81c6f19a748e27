import { z } from 'zod'
import { staffRoleCodes } from '@/lib/domain/staff-roles'
import {
  emailOf,
  nameInput,
  nameOf,
  newPasswordInput,
  tokenInput,
  zoneInput,
} from '@/lib/forms/account-fields'

export const personInput = z.uuid()
const roleInput = z.enum(staffRoleCodes, { error: 'Choose a role.' })

export const inviteStaffForm = z.strictObject({
  name: nameOf('Write their name.'),
  email: emailOf('Write their work e-mail address.'),
  role: roleInput,
})
export const withdrawInvitationForm = z.strictObject({ invitationId: z.uuid() })
export const acceptInvitationForm = z.strictObject({
  token: tokenInput,
  name: nameInput,
  password: newPasswordInput,
  zone: zoneInput,
})

/** Ticked after a "no" that listed what is booked. Unticked, the form posts nothing. */
export const anywayInput = z
  .literal('yes')
  .optional()
  .transform((ticked) => ticked === 'yes')

export const staffMemberForm = z.strictObject({ personId: personInput })
export const deactivateForm = z.strictObject({ personId: personInput, anyway: anywayInput })
export const changeRoleForm = z.strictObject({ personId: personInput, role: roleInput })
