import type { PersonId } from '@/lib/domain/ids'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { type Interval, overlaps } from '@/lib/domain/time'

/**
 * A seat that takes someone's time: it is held, or its partner released it themselves. That hour stays theirs, because a
 * booking over it would show the other partner, who sees the session, that they are not going.
 */
export type Taken = Interval & { personId: PersonId }

type Facts = {
  session: Interval
  /** The zone in which to say the time. */
  zone: string
  /** Everyone in the session: partners and clinicians alike. */
  people: readonly { id: PersonId; name: string }[]
  /** Their seats elsewhere; without those of this very session. */
  taken: readonly Taken[]
}

/**
 * Nobody is in two places at a time, neither partner nor clinician. Intervals are half-open: back to back is fine.
 * The refusal names the person and never what they are doing, which the other partner may not know.
 */
export function onePlaceAtATime({ session, zone, people, taken }: Facts): Refusal[] {
  return people
    .filter((person) => taken.some((seat) => seat.personId === person.id && overlaps(seat, session)))
    .map((person) => refusal('person-already-busy', { name: person.name, at: session.start, zone }))
}
