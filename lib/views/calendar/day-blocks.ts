import type { CalendarSession, OwnTime } from '@/lib/data/calendars'
import { localDateOf, localMinuteOf } from '@/lib/domain/scheduling/wall-clock'

/** A stretch of one day by the clocks of a zone; minutes since midnight, the end not included. */
export type DayStretch = { date: string; startMinute: number; endMinute: number }

/** Where a session or an own time stands on the calendar of a zone. What ends at midnight ends at minute 1440. */
export function onTheClock(
  { startsAt, endsAt }: Pick<OwnTime, 'startsAt' | 'endsAt'>,
  zone: string,
): DayStretch {
  const start = startsAt.getTime()
  const end = endsAt.getTime()
  const date = localDateOf(start, zone)
  const sameDay = localDateOf(end, zone) === date
  return {
    date,
    startMinute: localMinuteOf(start, zone),
    endMinute: sameDay ? localMinuteOf(end, zone) : 1440,
  }
}

/** Whose lane: a joint session lies over both, an own one in its partner's. */
export function laneOf(session: CalendarSession, first: string, second: string): 'first' | 'second' | 'both' {
  const seated = new Set(
    session.seats.filter(({ part }) => part === 'partner').map(({ personId }) => personId),
  )
  if (seated.has(first) && seated.has(second)) return 'both'
  if (session.kind === 'couples' || session.kind === 'peer' || session.kind === 'group') return 'both'
  return seated.has(first) ? 'first' : 'second'
}

/** Names of the clinicians who are in the session, for the line under its title. */
export function ledBy(session: CalendarSession): string {
  return session.seats
    .filter(({ part, released }) => part === 'clinician' && !released)
    .map(({ name }) => name)
    .join(', ')
}
