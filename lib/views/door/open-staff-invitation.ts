import type { Caller, PersonKind } from '@/lib/access/actor'
import { hashToken } from '@/lib/auth/tokens'
import { findStaffInvitation } from '@/lib/data/staff-invitations'
import { look } from '@/lib/views/look'

export type OpenStaffInvitation = { name: string; email: string; role: PersonKind }

/** What an invitation that still works says, or undefined. Looking changes nothing. */
export function openStaffInvitation(
  caller: Caller,
  input: { token: string },
): Promise<OpenStaffInvitation | undefined> {
  return look(caller, 'door.open-staff-invitation', {}, async ({ tx, now }) => {
    const found = await findStaffInvitation(tx, hashToken(input.token), now)
    return found ? { name: found.name, email: found.email, role: found.role } : undefined
  })
}
