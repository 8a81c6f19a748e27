import type { CalendarSession, OwnTime } from '@/lib/data/calendars'
import { type DayStretch, onTheClock } from '@/lib/domain/scheduling/on-the-clock'
import { isJoint, type SessionKind } from '@/lib/domain/scheduling/session-kinds'

/** One stretch of a couple's week as its lanes draw it, by the reader's clocks. */
export type LaneBlock = DayStretch & {
  id: string
  lane: 'first' | 'second' | 'both'
  /** `own-time` is a partner's: only that it is, never what. */
  kind: SessionKind | 'own-time'
  /** What kind an own time is, while its partner shares that with the reader. */
  shared?: OwnTime['kind']
  title: string | null
  clinicians: string
  cancelled: boolean
}

/** The first partner's id; whose is not theirs is the second's. */
type Lanes = { first: string; zone: string }

/** A session the reader may see in words. */
export function sessionBlock(session: CalendarSession, lanes: Lanes): LaneBlock {
  return {
    ...onTheClock(session, lanes.zone),
    id: session.id,
    lane: laneOf(session, lanes),
    kind: session.kind,
    title: session.title,
    clinicians: ledBy(session),
    cancelled: session.cancelled,
  }
}

/** What the reader may not see: a bare time in its partner's lane. `number` tells one from another on the page. */
export function ownTimeBlock(own: OwnTime, number: number, { first, zone }: Lanes): LaneBlock {
  return {
    ...onTheClock(own, zone),
    id: `own-${number}`,
    lane: own.personId === first ? 'first' : 'second',
    kind: 'own-time',
    shared: own.kind,
    title: null,
    clinicians: '',
    cancelled: false,
  }
}

/** Names of the clinicians who are in the session, or were to be before it was cancelled, for the line under its title. */
export function ledBy(session: CalendarSession): string {
  return session.seats
    .filter(({ part, released }) => part === 'clinician' && (session.cancelled || !released))
    .map(({ name }) => name)
    .join(', ')
}

/** Whose lane: a joint session lies over both, an own one in its partner's. */
function laneOf(session: CalendarSession, { first }: Lanes): LaneBlock['lane'] {
  if (isJoint(session.kind)) return 'both'
  return session.seats.some(({ personId }) => personId === first) ? 'first' : 'second'
}
