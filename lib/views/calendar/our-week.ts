import { type Caller, person } from '@/lib/access/actor'
import { type CalendarSession, findOwnTimes, findPairs, findSessions } from '@/lib/data/calendars'
import { hasLiveEnrollment } from '@/lib/data/enrolled'
import type { Locale } from '@/lib/domain/refusals'
import { type DayStretch, onTheClock } from '@/lib/domain/scheduling/on-the-clock'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { standardWeek } from '@/lib/domain/scheduling/week-hours'
import { type WeekSpan, weekSpan } from '@/lib/domain/scheduling/week-span'
import { DAY, minutesOf } from '@/lib/domain/time'
import { laneOf, ledBy } from '@/lib/views/calendar/day-blocks'
import { look } from '@/lib/views/look'

export type OurBlock = DayStretch & {
  id: string
  lane: 'first' | 'second' | 'both'
  /** `own-time` is the partner's: only that it is, never what. */
  kind: SessionKind | 'own-time'
  title: string | null
  clinicians: string
  cancelled: boolean
  /** The reader has released their own seat. Only they see this. */
  notComing: boolean
}

export type OurWeek = {
  people: [string, string]
  myLane: 'first' | 'second'
  zone: string
  week: WeekSpan
  blocks: OurBlock[]
  plannedMinutes: number
  wantedMinutes: number
  next: { id: string; kind: SessionKind; title: string | null; clinicians: string; startsAt: Date } | null
}

/**
 * A partner's week with the couple's joint blocks; null before the couple is in the program. All times in the reader's zone,
 * its days named in the language the page is read in, which may be another than the account's.
 */
export function ourWeek(caller: Caller, asked?: string, locale?: Locale): Promise<OurWeek | null> {
  const me = person(caller.actor)
  return look(caller, 'calendar.our-week', {}, async ({ tx, now }) => {
    const [pair] = await findPairs(tx)
    if (!pair || !(await hasLiveEnrollment(tx))) return null
    const [first, second] = pair.people
    const week = weekSpan(asked, me.zone, now, locale ?? me.locale)
    const ahead = { start: now.getTime(), end: now.getTime() + 21 * DAY }
    const inWeek = await findSessions(tx, { within: week.within, person: me.id })
    const sessions = inWeek.filter((session) => !takenOut(session, me.id))
    const ownTimes = await findOwnTimes(tx, pair.coupleId, week.within)
    const coming = (await findSessions(tx, { within: ahead, person: me.id })).find((session) =>
      attends(session, me.id),
    )
    const mine = sessions.filter((session) => attends(session, me.id))
    return {
      people: [first.name, second.name],
      myLane: first.id === me.id ? 'first' : 'second',
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
          notComing: !session.cancelled && !attends(session, me.id),
        })),
        ...ownTimes.map((own, index) => ({
          ...onTheClock(own, me.zone),
          id: `own-${index}`,
          lane: own.personId === first.id ? ('first' as const) : ('second' as const),
          kind: 'own-time' as const,
          title: null,
          clinicians: '',
          cancelled: false,
          notComing: false,
        })),
      ],
      plannedMinutes: mine.reduce((sum, session) => sum + minutesOf(spanOf(session)), 0),
      wantedMinutes: standardWeek.leastMinutes,
      next: coming
        ? {
            id: coming.id,
            kind: coming.kind,
            title: coming.title,
            clinicians: ledBy(coming),
            startsAt: coming.startsAt,
          }
        : null,
    }
  })
}

const attends = (session: CalendarSession, me: string) =>
  !session.cancelled && session.seats.some(({ personId, released }) => personId === me && !released)

/** Staff took the reader out of a session that stands, such as a group: it is no longer in their week. */
const takenOut = (session: CalendarSession, me: string) =>
  !session.cancelled &&
  session.seats.some(
    ({ personId, released, releasedBySelf }) => personId === me && released && !releasedBySelf,
  )

const spanOf = ({ startsAt, endsAt }: CalendarSession) => ({
  start: startsAt.getTime(),
  end: endsAt.getTime(),
})
