import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { lacking } from '@/lib/access/proofs'
import type { Refusal } from '@/lib/domain/refusals'
import { proofFirst } from '@/lib/use-cases/run'
import { ownPasswordFits } from '@/lib/use-cases/sign-in/own-password-fits'

/**
 * Whether somebody may add a second factor now. The first one takes the password once more (somebody else may sit at
 * the open page), any further one a fresh proof of one there is; staff who have just given their password need neither.
 * Refuses `prove-it-is-you`, `password-not-right`, `too-many-tries`.
 */
export async function mayAddFactor(caller: Caller, password: string | undefined): Promise<Refusal[]> {
  const { actor, clock } = caller
  if (actor.kind === 'half') {
    if (actor.hasFactor) throw new NotFound()
    return []
  }
  if (!('proof' in actor)) throw new NotFound()
  if (!actor.proof.factor) return ownPasswordFits(caller, password ?? '')
  const missing = lacking('fresh', actor, clock())
  return missing ? [proofFirst(missing)] : []
}
