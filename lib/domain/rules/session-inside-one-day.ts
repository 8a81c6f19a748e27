import { type Refusal, refusal } from '@/lib/domain/refusals'
import { isInsideOneDay } from '@/lib/domain/scheduling/wall-clock'
import type { Interval } from '@/lib/domain/time'

type Facts = { session: Interval; zone: string; people: readonly { name: string; zone: string }[] }

/**
 * A session starts and ends on one day of every participant's own calendar. Payers count days per person, and a
 * session over midnight would stand on two. Ending at midnight exactly is still the same day.
 */
export function sessionInsideOneDay({ session, zone, people }: Facts): Refusal[] {
  if (session.end <= session.start) return [refusal('session-has-no-length', { at: session.start, zone })]
  return people
    .filter((person) => !isInsideOneDay(session, person.zone))
    .map((person) =>
      refusal('session-crosses-midnight', { name: person.name, at: session.start, zone: person.zone }),
    )
}
