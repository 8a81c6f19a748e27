import type { Caller } from '@/lib/access/actor'
import { askingAllowed, mailAllowed } from '@/lib/auth/rate-limit'
import { hashToken, newToken } from '@/lib/auth/tokens'
import { findAccountByEmail } from '@/lib/data/accounts'
import { sendAfterCommit } from '@/lib/data/outbox'
import { insertPasswordReset } from '@/lib/data/password-resets'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type Locale, refusal } from '@/lib/domain/refusals'
import { HOUR } from '@/lib/domain/time'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'
import { run } from '@/lib/use-cases/run'

export type AskForReset = { email: string; locale: Locale; address: string }

/**
 * Someone cannot sign in. Whatever the address is, the answer is the same and one mail goes to it: a link that works
 * once, for an hour, or the word that there is no account. A deactivated account counts as none. After three mails in
 * an hour no more are sent: the links in them still work, and nobody's mailbox is filled by a stranger.
 * Refuses `too-many-tries`, to who asks ten times from one network.
 */
export async function askForReset(caller: Caller, input: AskForReset): Promise<Outcome<null>> {
  const { email, locale, address } = input
  if (!(await askingAllowed('reset', email, address, caller.clock))) {
    return refuse(refusal('too-many-tries', {}))
  }
  const maySend = await mailAllowed('reset', email, caller.clock)
  const token = newToken()
  return run(caller, 'door.ask-for-reset', {}, async ({ tx, now, record }) => {
    const account = await findAccountByEmail(tx, email)
    const known = account && !account.person.deactivatedAt ? account : undefined
    // Written for an unknown address too, though its link is never sent: the two must not differ in what they cost.
    const expiresAt = new Date(now.getTime() + HOUR)
    const personId = known?.personId ?? null
    await insertPasswordReset(tx, { personId, tokenHash: hashToken(token), createdAt: now, expiresAt })
    const message = known
      ? { template: 'password-reset', values: { link: linkTo(paths.reset(token)) } }
      : { template: 'no-account', values: { link: linkTo(paths.start) } }
    if (maySend) await sendAfterCommit(tx, { ...message, to: email, locale }, now)
    record({ subject: known?.personId })
    return done(null)
  })
}
