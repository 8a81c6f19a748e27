import type { Caller } from '@/lib/access/actor'
import { askerOf } from '@/lib/access/asker'
import { authorize, NotFound } from '@/lib/access/authorize'
import { type Action, allowsKind } from '@/lib/access/permissions'
import { missingProof, ProofNeeded } from '@/lib/access/proofs'
import { withoutValues } from '@/lib/data/constraints'
import { evenIfLost } from '@/lib/data/lost-connections'
import type { Subject } from '@/lib/data/standing'
import { inTransaction, type Transaction } from '@/lib/data/transaction'

export type Look = { tx: Transaction; now: Date }

/**
 * The one wrapper of every read: asks the permission table and that of proofs, reads in one transaction under row-level security, and
 * hands out a plain object named for the screen.
 */
export function look<T>(
  caller: Caller,
  action: Action,
  subject: Subject,
  read: (look: Look) => Promise<T>,
): Promise<T> {
  if (!allowsKind(action, caller.actor.kind)) throw new NotFound()
  const missing = missingProof(action, caller.actor, caller.clock())
  if (missing) return Promise.reject(new ProofNeeded(missing))
  const asker = askerOf(caller.actor, action)
  const looking = () =>
    inTransaction(asker, async (tx) => {
      await authorize(tx, caller.actor, action, subject)
      return read({ tx, now: caller.clock() })
    })
  return evenIfLost(looking).catch((error) => {
    throw withoutValues(error)
  })
}
