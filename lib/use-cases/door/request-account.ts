import type { Caller } from '@/lib/access/actor'
import { hashPassword } from '@/lib/auth/passwords'
import { askingAllowed, mailAllowed } from '@/lib/auth/rate-limit'
import { hashToken, newToken } from '@/lib/auth/tokens'
import { findAccountByEmail } from '@/lib/data/accounts'
import { sendAfterCommit } from '@/lib/data/outbox'
import { insertPendingAccount } from '@/lib/data/pending-accounts'
import { passwordHardToGuess } from '@/lib/domain/door/password-hard-to-guess'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type Locale, refusal } from '@/lib/domain/refusals'
import { DAY } from '@/lib/domain/time'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'
import { run } from '@/lib/use-cases/run'

/** `address` is the network address the request came from. */
export type RequestAccount = {
  name: string
  email: string
  password: string
  zone: string
  locale: Locale
  address: string
}

/**
 * A partner asks for an account. The answer, the work and the time it takes are the same whether the address has an
 * account or not; only its mailbox learns which. An existing account is never touched.
 * Answers the id of the waiting account, so that this browser can be recognised when the link is opened.
 * After three mails in an hour from one network no more are sent, so that a stranger cannot fill a mailbox.
 * Refuses `password-easy-to-guess` (before the address is looked at), `too-many-tries`.
 */
export async function requestAccount(
  caller: Caller,
  input: RequestAccount,
): Promise<Outcome<{ pendingId: string }>> {
  const { name, email, password, zone, locale, address } = input
  const guessed = passwordHardToGuess(password, { name, email })
  if (guessed.length > 0) return refuse(...guessed)
  if (!(await askingAllowed('create-account', email, address, caller.clock))) {
    return refuse(refusal('too-many-tries', {}))
  }
  const maySend = await mailAllowed('create-account', email, caller.clock, address)
  const passwordHash = await hashPassword(password)
  const token = newToken()
  return run(caller, 'door.create-account', {}, async ({ tx, now, record }) => {
    const known = await findAccountByEmail(tx, email)
    // Kept for a known address too, though its link is never sent: the two must not differ in what they cost.
    const pendingId = await insertPendingAccount(tx, {
      ...{ email, name, passwordHash, zone, locale, createdAt: now },
      tokenHash: hashToken(token),
      expiresAt: new Date(now.getTime() + DAY),
    })
    const message = known
      ? { template: 'account-exists', locale: asLocale(known.person.locale), link: paths.signIn }
      : { template: 'account-confirm', locale, link: paths.confirm(token) }
    const values = { link: linkTo(message.link) }
    if (maySend) await sendAfterCommit(tx, { ...message, to: email, values }, now)
    record({ subject: pendingId })
    return done({ pendingId })
  })
}

const asLocale = (locale: string): Locale => (locale === 'es' ? 'es' : 'en')
