import { type Caller, person } from '@/lib/access/actor'
import { type CalendarSession, findPairs, findSessions } from '@/lib/data/calendars'
import { findLegalNames } from '@/lib/data/partner-profiles'
import { type DayStretch, onTheClock } from '@/lib/domain/scheduling/on-the-clock'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { type WeekSpan, weekSpan } from '@/lib/domain/scheduling/week-span'
import { ledBy } from '@/lib/views/calendar/lane-blocks'
import { look } from '@/lib/views/look'

export type CoordinationLine = DayStretch & {
  id: string
  kind: SessionKind
  title: string | null
  /** Whose session it is, couple by couple, by their legal names as everywhere at the desk. */
  cases: { coupleId: string; who: string[]; away: string[] }[]
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
    const names = await findLegalNames(
      tx,
      couples.flatMap(({ people }) => people.map(({ id }) => id)),
    )
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
          cases: casesIn(session, names),
          clinicians: ledBy(session),
          cancelled: session.cancelled,
        })),
    }
  })
}

function casesIn(
  { cancelled, seats }: CalendarSession,
  names: Map<string, string>,
): CoordinationLine['cases'] {
  const theirs = seats.filter(({ part, coupleId }) => part === 'partner' && coupleId !== null)
  const named = (own: typeof theirs) =>
    own.map(({ personId, name }) => names.get(personId) ?? name ?? 'a partner')
  return [...new Set(theirs.map(({ coupleId }) => coupleId ?? ''))].map((couple) => {
    const own = theirs.filter(({ coupleId }) => coupleId === couple)
    return {
      coupleId: couple,
      who: named(own.filter(({ released }) => cancelled || !released)),
      away: named(own.filter(({ released }) => !cancelled && released)),
    }
  })
}
