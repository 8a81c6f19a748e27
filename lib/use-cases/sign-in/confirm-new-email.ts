import type { Caller } from '@/lib/access/actor'
import { hashToken } from '@/lib/auth/tokens'
import { findAccountByEmail, findOwnAccount, updateEmail } from '@/lib/data/accounts'
import { findEmailChange, redeemEmailChange } from '@/lib/data/email-changes'
import { revokeAllLoginSessions } from '@/lib/data/login-sessions'
import { sendAfterCommit } from '@/lib/data/outbox'
import { noteSignInChange } from '@/lib/data/sign-in-changes'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'
import { run } from '@/lib/use-cases/run'

/**
 * Makes the address a link went to the one this account signs in with. Every browser is signed out, and a note that
 * says nothing more goes to the old address. Refuses `link-not-usable`.
 */
export function confirmNewEmail(
  caller: Caller,
  { token }: { token: string },
): Promise<Outcome<{ changed: true }>> {
  return run(caller, 'door.confirm-email-change', {}, async ({ tx, now, record }) => {
    const change = await findEmailChange(tx, hashToken(token), now)
    const no = refuse(refusal('link-not-usable', {}))
    if (!change || (await findAccountByEmail(tx, change.email))) return no
    if (!(await redeemEmailChange(tx, change.id, now))) return no
    const before = await findOwnAccount(tx, change.personId)
    await updateEmail(tx, change.personId, change.email)
    await noteSignInChange(tx, change.personId, 'email-changed', now)
    await revokeAllLoginSessions(tx, change.personId, 'e-mail changed', now)
    const locale = change.locale === 'es' ? 'es' : 'en'
    const note = { template: 'sign-in-changed', locale, values: { link: linkTo(paths.signIn) } } as const
    if (before) await sendAfterCommit(tx, { ...note, to: before.email }, now)
    record({ subject: change.personId })
    return done({ changed: true as const })
  })
}
