import type { Caller } from '@/lib/access/actor'
import { whoever } from '@/lib/access/actor'
import { passwordFits } from '@/lib/auth/passwords'
import { countKnock } from '@/lib/auth/rate-limit'
import { findOwnAccount } from '@/lib/data/accounts'
import { inTransaction } from '@/lib/data/transaction'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/**
 * Asks somebody who is signed in for their password once more, before what a stranger at their screen must not do.
 * Wrong ones are counted as they are at sign-in, apart from those. Refuses `password-not-right`, `too-many-tries`.
 */
export async function ownPasswordFits(caller: Caller, password: string): Promise<Refusal[]> {
  const { id } = whoever(caller.actor)
  const knock = await countKnock({ kind: 'own-password', account: id }, caller.clock)
  if (!knock.allowed) return [refusal('too-many-tries', {})]
  const account = await inTransaction({ role: 'door' }, (tx) => findOwnAccount(tx, id))
  if (!(await passwordFits(account?.passwordHash, password))) return [refusal('password-not-right', {})]
  await knock.giveBack()
  return []
}
