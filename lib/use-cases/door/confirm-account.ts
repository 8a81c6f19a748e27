import type { Caller } from '@/lib/access/actor'
import { passwordFits } from '@/lib/auth/passwords'
import { attemptAllowed } from '@/lib/auth/rate-limit'
import { hashToken } from '@/lib/auth/tokens'
import { findAccountByEmail, insertPersonWithAccount } from '@/lib/data/accounts'
import { closePendingAccounts, findPendingAccount, redeemPendingAccount } from '@/lib/data/pending-accounts'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/** `startedHere`: the waiting account this browser asked for, if any. `address`: where the request came from. */
export type ConfirmAccount = { token: string; startedHere?: string; password?: string; address: string }

/**
 * Redeems the link of a waiting account: makes the person and their account. In the browser that asked for it the
 * link is enough; anywhere else the password is asked once more. Otherwise someone could ask for an account with a
 * partner's address and a password of their own choosing, wait for the partner to open the mail, and read along.
 * Refuses `link-not-usable`, `account-already-there`, `password-not-the-one-chosen`, `too-many-tries`.
 */
export async function confirmAccount(
  caller: Caller,
  input: ConfirmAccount,
): Promise<Outcome<{ personId: string }>> {
  const tokenHash = hashToken(input.token)
  if (!(await attemptAllowed('confirm-account', tokenHash, input.address, caller.clock))) {
    return refuse(refusal('too-many-tries', {}))
  }
  return run(caller, 'door.confirm-account', {}, async ({ tx, now, record }) => {
    const pending = await findPendingAccount(tx, tokenHash, now)
    if (!pending) return refuse(refusal('link-not-usable', {}))
    if (await findAccountByEmail(tx, pending.email)) return refuse(refusal('account-already-there', {}))
    const sameBrowser = input.startedHere === pending.id
    if (!sameBrowser && !(await passwordFits(pending.passwordHash, input.password ?? ''))) {
      return refuse(refusal('password-not-the-one-chosen', {}))
    }
    if (!(await redeemPendingAccount(tx, pending.id, now))) return refuse(refusal('link-not-usable', {}))
    const personId = await insertPersonWithAccount(tx, { ...pending, role: 'partner', now })
    await closePendingAccounts(tx, pending.email, now)
    record({ subject: personId })
    return done({ personId })
  })
}
