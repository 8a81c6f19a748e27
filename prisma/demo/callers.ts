import type { Caller, PersonKind } from '@/lib/access/actor'
import { asId } from '@/lib/domain/ids'
import type { Outcome } from '@/lib/domain/outcome'
import { sentence } from '@/lib/domain/refusals'

/** A demo person, as the use cases see somebody who is signed in, at a moment of the demo's past. */
export function as(kind: PersonKind, person: { id: string; name: string; zone: string }, at: Date): Caller {
  const { id, name, zone } = person
  const actor = {
    kind,
    id: asId<never>(id),
    name,
    zone,
    locale: 'en' as const,
    loginSessionId: crypto.randomUUID(),
    // The demo's past: everybody had just proved who they are.
    proof: {
      factor: true,
      freshUntil: Number.POSITIVE_INFINITY,
      privateUntil: Number.POSITIVE_INFINITY,
    },
  }
  return { actor, clock: () => at }
}

export const atTheDoor = (at: Date): Caller => ({ actor: { kind: 'anonymous' }, clock: () => at })

/** What a use case did. The demo is sound by construction, so a refusal here is a mistake in the demo. */
export async function must<T>(work: Promise<Outcome<T>>): Promise<T> {
  const outcome = await work
  if (outcome.ok) return outcome.value
  throw new Error(`The demo was refused: ${outcome.refusals.map((refused) => sentence(refused)).join(' ')}`)
}
