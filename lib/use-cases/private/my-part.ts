import { type Caller, person, type SignedIn } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { readKnown } from '@/lib/data/known-answers'
import { type PrivatePage, pageAt } from '@/lib/domain/measures/private-pages'
import type { Known } from '@/lib/domain/measures/way-through'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { offeredTo } from '@/lib/gateways/instruments/offered-to'
import type { Work } from '@/lib/use-cases/run'

/** `whose` is the person the form was opened by: two partners may share one device. `n` is the page. */
export type Asked = { whose: string; n: number }

/** The one who acts and the page they answer. Refuses `form-of-another-person`; a page that is not there is not found. */
export function myPage({ actor }: Work, { whose, n }: Asked): Outcome<{ me: SignedIn; page: PrivatePage }> {
  const me = person(actor)
  if (whose !== me.id) return refuse(refusal('form-of-another-person', {}))
  const page = pageAt(n)
  if (!page) throw new NotFound()
  return done({ me, page })
}

/** What I have said so far, in what this program offers me. */
export async function myKnown({ tx }: Work, me: SignedIn): Promise<Known> {
  return readKnown(tx, me.id, await offeredTo(me.locale))
}

/**
 * Private answers are kept without an idempotency key: the row of a key would hold what came of the answer, and a hash
 * short answers can be guessed from. Saving the same answer twice changes nothing anyway.
 */
export const withoutKey = (caller: Caller): Caller => ({ ...caller, idempotencyKey: undefined })
