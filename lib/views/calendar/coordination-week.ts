import { type Caller, person } from '@/lib/access/actor'
import { findPairs, findSessions } from '@/lib/data/calendars'
import { type DayStretch, onTheClock } from '@/lib/domain/scheduling/on-the-clock'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { type WeekSpan, weekSpan } from '@/lib/domain/scheduling/week-span'
import { partners } from '@/lib/views/calendar/clinician-week'
import { ledBy } from '@/lib/views/calendar/lane-blocks'
import { look } from '@/lib/views/look'

export type CoordinationLine = DayStretch & {
  id: string
  kind: SessionKind
  title: string | null
  /** The couple to open from here; null for a group of several. */
  coupleId: string | null
  who: string[]
  away: string[]
  clinicians: string
  cancelled: boolean
}

export type CoordinationWeek = { zone: string; week: WeekSpan; lines: CoordinationLine[]; couples: number }

/** Every session of the coordinator's own couples in a week, in their zone. */
export function coordinationWeek(caller: Caller, asked?: string): Promise<CoordinationWeek> {
  const me = person(caller.actor)
  return look(caller, 'calendar.coordination', {}, async ({ tx, now }) => {
    const week = weekSpan(asked, me.zone, now)
    const couples = await findPairs(tx)
    const sessions = await findSessions(tx, { within: week.within })
    return {
      zone: me.zone,
      week,
      couples: couples.length,
      lines: sessions
        .filter((session) => session.seats.some(({ part }) => part === 'partner'))
        .map((session) => ({
          ...onTheClock(session, me.zone),
          id: session.id,
          kind: session.kind,
          title: session.title,
          coupleId: session.coupleId,
          who: partners(session, false),
          away: session.cancelled ? [] : partners(session, true),
          clinicians: ledBy(session),
          cancelled: session.cancelled,
        })),
    }
  })
}
