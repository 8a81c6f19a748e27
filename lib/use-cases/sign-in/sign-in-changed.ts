import type { Half, SignedIn } from '@/lib/access/actor'
import { findOwnAccount } from '@/lib/data/accounts'
import { closeEmailChanges } from '@/lib/data/email-changes'
import { revokeOtherLoginSessions } from '@/lib/data/login-sessions'
import { sendAfterCommit } from '@/lib/data/outbox'
import { noteSignInChange, type SignInChange } from '@/lib/data/sign-in-changes'
import type { Transaction } from '@/lib/data/transaction'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'

/**
 * What follows every change of how somebody signs in: it is written down for them to read, every other browser of
 * theirs is signed out, a new address that was asked for and not confirmed counts for nothing (whoever asked may be why
 * this is changed), and a mail that says nothing but that goes to the account's own address.
 */
export async function signInChanged(
  tx: Transaction,
  me: SignedIn | Half,
  what: Exclude<SignInChange, 'factors-reset'>,
  now: Date,
): Promise<void> {
  await noteSignInChange(tx, me.id, what, now)
  await revokeOtherLoginSessions(tx, me.id, me.loginSessionId, what, now)
  await closeEmailChanges(tx, me.id, now)
  const account = await findOwnAccount(tx, me.id)
  if (!account) throw new Error('somebody who is signed in has no account')
  const values = { link: linkTo(paths.signIn) }
  await sendAfterCommit(
    tx,
    { template: 'sign-in-changed', to: account.email, locale: me.locale, values },
    now,
  )
}
