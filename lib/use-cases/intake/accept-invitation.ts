import type { Caller } from '@/lib/access/actor'
import { hashPassword } from '@/lib/auth/passwords'
import { hashToken } from '@/lib/auth/tokens'
import { findAccountByEmail, insertPersonWithAccount } from '@/lib/data/accounts'
import { insertApplicant } from '@/lib/data/applicants'
import { answerInvitation, findOpenInvitation } from '@/lib/data/partner-invitations'
import { passwordHardToGuess } from '@/lib/domain/door/password-hard-to-guess'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type Locale, refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type AcceptInvitation = { token: string; name: string; password: string; locale: Locale }

/**
 * The invited partner makes an account of their own, with the address they were invited at, and is in the application.
 * An account that exists is never changed: refuses `address-has-an-account`, `password-easy-to-guess`, and
 * `invitation-not-open` when the link was used, taken back, is too old or never was.
 */
export function acceptInvitation(
  caller: Caller,
  { token, name, password, locale }: AcceptInvitation,
): Promise<Outcome<{ personId: string }>> {
  return run(caller, 'door.accept-invitation', {}, async ({ tx, now, record }) => {
    const invitation = await findOpenInvitation(tx, hashToken(token), now, { lock: true })
    if (!invitation) return refuse(refusal('invitation-not-open', {}))
    const { email, applicationId } = invitation
    if (await findAccountByEmail(tx, email)) return refuse(refusal('address-has-an-account', {}))
    const guessed = passwordHardToGuess(password, { name, email })
    if (guessed.length > 0) return refuse(...guessed)

    const passwordHash = await hashPassword(password)
    const face = { role: 'partner', name, zone: 'America/New_York', locale } as const
    const personId = await insertPersonWithAccount(tx, { ...face, email, passwordHash, now })
    await insertApplicant(tx, { applicationId, personId, position: 2, joinedAt: now })
    await answerInvitation(tx, invitation.id, { acceptedAt: now })
    record({ subject: personId, facts: { application: applicationId, invitation: invitation.id } })
    return done({ personId })
  })
}
