import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findOwnTimes, findPairs, findSessions } from '@/lib/data/calendars'
import { type DayStretch, onTheClock } from '@/lib/domain/scheduling/on-the-clock'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { type WeekSpan, weekSpan } from '@/lib/domain/scheduling/week-span'
import { laneOf, ledBy } from '@/lib/views/calendar/day-blocks'
import { look } from '@/lib/views/look'

export type JointBlock = DayStretch & {
  id: string
  lane: 'first' | 'second' | 'both'
  kind: SessionKind | 'own-time'
  title: string | null
  clinicians: string
  cancelled: boolean
}

export type JointLanes = {
  coupleId: string
  people: [string, string]
  /** The partners' own zones, when they differ from the reader's. */
  zones: [string, string]
  zone: string
  week: WeekSpan
  blocks: JointBlock[]
}

/**
 * One couple's week in lanes, for staff who serve it. A clinician sees the joint sessions and their own in words, and
 * the rest of each partner's week as "own time"; the coordinator, who books, sees all of it.
 */
export function jointLanes(caller: Caller, input: { couple: string; week?: string }): Promise<JointLanes> {
  const me = person(caller.actor)
  return look(caller, 'calendar.joint-lanes', { couple: input.couple }, async ({ tx, now }) => {
    const [pair] = await findPairs(tx, input.couple)
    if (!pair) throw new NotFound()
    const [first, second] = pair.people
    const week = weekSpan(input.week, me.zone, now)
    const sessions = await findSessions(tx, { within: week.within, couple: input.couple })
    const ownTimes = await findOwnTimes(tx, input.couple, week.within)
    return {
      coupleId: input.couple,
      people: [first.name, second.name],
      zones: [first.zone, second.zone],
      zone: me.zone,
      week,
      blocks: [
        ...sessions.map((session) => ({
          ...onTheClock(session, me.zone),
          id: session.id,
          lane: laneOf(session, first.id, second.id),
          kind: session.kind,
          title: session.title,
          clinicians: ledBy(session),
          cancelled: session.cancelled,
        })),
        ...ownTimes.map((own, index) => ({
          ...onTheClock(own, me.zone),
          id: `own-${index}`,
          lane: own.personId === first.id ? ('first' as const) : ('second' as const),
          kind: 'own-time' as const,
          title: null,
          clinicians: '',
          cancelled: false,
        })),
      ],
    }
  })
}
