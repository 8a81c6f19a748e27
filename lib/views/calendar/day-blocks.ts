import type { CalendarSession } from '@/lib/data/calendars'

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
