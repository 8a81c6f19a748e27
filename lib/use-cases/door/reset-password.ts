import type { Caller } from '@/lib/access/actor'
import { hashPassword } from '@/lib/auth/passwords'
import { hashToken } from '@/lib/auth/tokens'
import { updatePassword } from '@/lib/data/accounts'
import { closeEmailChanges } from '@/lib/data/email-changes'
import { revokeAllLoginSessions } from '@/lib/data/login-sessions'
import { sendAfterCommit } from '@/lib/data/outbox'
import { closePasswordResets, findPasswordReset, redeemPasswordReset } from '@/lib/data/password-resets'
import { passwordHardToGuess } from '@/lib/domain/door/password-hard-to-guess'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'
import { run } from '@/lib/use-cases/run'

export type ResetPassword = { token: string; password: string }

/**
 * Redeems a reset link: the new password counts, every browser of this person is signed out in the same transaction,
 * an unconfirmed new address counts for nothing, and they are told by mail. It signs nobody in. Refuses `link-not-usable`,
 * `password-easy-to-guess` (the link stays usable).
 */
export function resetPassword(caller: Caller, input: ResetPassword): Promise<Outcome<{ personId: string }>> {
  return run(caller, 'door.reset-password', {}, async ({ tx, now, record }) => {
    const reset = await findPasswordReset(tx, hashToken(input.token), now)
    if (!reset) return refuse(refusal('link-not-usable', {}))
    const guessed = passwordHardToGuess(input.password, reset)
    if (guessed.length > 0) return refuse(...guessed)
    if (!(await redeemPasswordReset(tx, reset.id, now))) return refuse(refusal('link-not-usable', {}))
    const { personId, email } = reset
    await updatePassword(tx, personId, await hashPassword(input.password), now)
    await revokeAllLoginSessions(tx, personId, 'password changed', now)
    await closeEmailChanges(tx, personId, now)
    await closePasswordResets(tx, personId, now)
    const locale = reset.locale === 'es' ? 'es' : 'en'
    const values = { link: linkTo(paths.forgot) }
    await sendAfterCommit(tx, { template: 'password-changed', to: email, locale, values }, now)
    record({ subject: personId })
    return done({ personId })
  })
}
