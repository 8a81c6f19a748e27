import type { Caller } from '@/lib/access/actor'
import { hashPassword } from '@/lib/auth/passwords'
import { hashToken } from '@/lib/auth/tokens'
import { findAccountByEmail, insertPersonWithAccount } from '@/lib/data/accounts'
import { acceptInvitation, findStaffInvitation } from '@/lib/data/staff-invitations'
import { passwordHardToGuess } from '@/lib/domain/door/password-hard-to-guess'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type AcceptStaffInvitation = { token: string; name: string; password: string; zone: string }

/**
 * Redeems a staff invitation: makes the person, in the role they were invited to, and their account. The address is
 * the invitation's; one that has an account keeps it as it is. Refuses `link-not-usable`, `staff-address-has-account`,
 * `password-easy-to-guess`.
 */
export function acceptStaffInvitation(
  caller: Caller,
  input: AcceptStaffInvitation,
): Promise<Outcome<{ personId: string }>> {
  return run(caller, 'door.accept-staff-invitation', {}, async ({ tx, now, record }) => {
    const invitation = await findStaffInvitation(tx, hashToken(input.token), now)
    if (!invitation) return refuse(refusal('link-not-usable', {}))
    const { email, role } = invitation
    if (await findAccountByEmail(tx, email)) return refuse(refusal('staff-address-has-account', { email }))
    const guessed = passwordHardToGuess(input.password, { name: input.name, email })
    if (guessed.length > 0) return refuse(...guessed)
    if (!(await acceptInvitation(tx, invitation.id, now))) return refuse(refusal('link-not-usable', {}))
    const { name, zone } = input
    const passwordHash = await hashPassword(input.password)
    const personId = await insertPersonWithAccount(tx, {
      ...{ role, name, zone, email, passwordHash, now },
      locale: 'en',
    })
    record({ subject: personId, facts: { role, invitation: invitation.id } })
    return done({ personId })
  })
}
