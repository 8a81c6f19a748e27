import { type Caller, person } from '@/lib/access/actor'
import { mailAllowed } from '@/lib/auth/rate-limit'
import { hashToken, newToken } from '@/lib/auth/tokens'
import { findAccountByEmail, findOwnAccount } from '@/lib/data/accounts'
import { insertEmailChange } from '@/lib/data/email-changes'
import { sendAfterCommit } from '@/lib/data/outbox'
import { inTransaction } from '@/lib/data/transaction'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { DAY } from '@/lib/domain/time'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'
import { run } from '@/lib/use-cases/run'

/**
 * Asks to sign in with another address: a link goes to the new one (24 hours, once), a note to the old. Where the new
 * one has an account its mailbox is told instead, and the answer here is the same. Refuses `too-many-tries`.
 */
export async function askForNewEmail(
  caller: Caller,
  { email }: { email: string },
): Promise<Outcome<{ asked: true }>> {
  const me = person(caller.actor)
  if (!(await mailAllowed('new-address', email, caller.clock))) return refuse(refusal('too-many-tries', {}))
  const known = await inTransaction({ role: 'door' }, (tx) => findAccountByEmail(tx, email))
  const token = newToken()
  return run(
    caller,
    'sign-in.change-email',
    {},
    async ({ tx, now, record }) => {
      const expiresAt = new Date(now.getTime() + DAY)
      const change = { personId: me.id, email, tokenHash: hashToken(token), askedAt: now, expiresAt }
      await insertEmailChange(tx, change)
      const { locale } = me
      const [template, path] = known
        ? ['address-taken', paths.signIn]
        : ['new-address', paths.newEmail(token)]
      await sendAfterCommit(tx, { template, to: email, locale, values: { link: linkTo(path) } }, now)
      const account = await findOwnAccount(tx, me.id)
      const note = { template: 'address-asked', locale, values: { link: linkTo(paths.signIn) } }
      if (account) await sendAfterCommit(tx, { ...note, to: account.email }, now)
      record({ subject: me.id })
      return done({ asked: true as const })
    },
    { email },
  )
}
