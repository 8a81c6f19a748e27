import type { Actor, Caller } from '@/lib/access/actor'
import type { Clock } from '@/lib/clock'
import type { AskingCoordinator } from '@/lib/data/asking-coordinator'
import { asId, type PersonId } from '@/lib/domain/ids'

/**
 * A coordinator as a job calls for them: what they asked for comes back later, and is theirs to take in, with their
 * reach as it is then and no proof of anything. Only `lib/use-cases/benefits` may ask for it.
 */
export function inTheNameOf({ id, ...coordinator }: AskingCoordinator, clock: Clock): Caller {
  const proof = { factor: false, freshUntil: null, privateUntil: null }
  const actor = {
    kind: 'coordinator',
    id: asId<PersonId>(id),
    ...coordinator,
    loginSessionId: 'a job',
    proof,
  }
  return { actor: { ...actor, kind: 'coordinator' }, clock }
}

/** In place of a browser's session: what is done so says on record that nobody pressed anything. */
const aJob = 'a job'

export const isInTheNameOf = (actor: Actor): boolean =>
  'loginSessionId' in actor && actor.loginSessionId === aJob
