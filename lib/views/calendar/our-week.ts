import { type Caller, person } from '@/lib/access/actor'
import { type CalendarSession, findOwnTimes, findPairs, findSessions } from '@/lib/data/calendars'
import { isConsentLive } from '@/lib/data/consents'
import { isInCare } from '@/lib/data/enrolled'
import type { Locale } from '@/lib/domain/refusals'
import { mondayAt } from '@/lib/domain/scheduling/monday'
import { isJoint, type SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { type LocalDate, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { standardWeek } from '@/lib/domain/scheduling/week-hours'
import { type WeekSpan, weekSpan } from '@/lib/domain/scheduling/week-span'
import { DAY, minutesOf } from '@/lib/domain/time'
import { type LaneBlock, ledBy, ownTimeBlock, sessionBlock } from '@/lib/views/calendar/lane-blocks'
import { look } from '@/lib/views/look'

/** `notComing`: the reader has released their own seat. Only they see this. */
export type OurBlock = LaneBlock & { notComing: boolean }

export type OurWeek = {
  /** Null for somebody who goes on in care of their own. */
  people: [string, string] | null
  myLane: 'first' | 'second'
  zone: string
  week: WeekSpan
  blocks: OurBlock[]
  plannedMinutes: number
  /** What each sees of the other's own time: that it is, or also of what kind, by consents that hold now. */
  shown: { theirs: 'bare' | 'kind'; mine: 'bare' | 'kind' }
  /** What the program asks for in a week. */
  wantedMinutes: { least: number; most: number }
  /** A joint session of the reader's lies in the next three weeks. */
  jointAhead: boolean
  /** The week shown is behind the reader. */
  over: boolean
  next: {
    id: string
    kind: SessionKind
    title: string | null
    clinicians: string
    startsAt: Date
    week: LocalDate
  } | null
}

/**
 * A partner's week with the couple's joint blocks, or of their own; null before they are in the program. All times in the reader's zone,
 * its days named in the language the page is read in, which may be another than the account's. Who asks for no week
 * gets the present one, or, with nothing left in it, the next in which they have a session (three weeks ahead at most).
 */
export function ourWeek(caller: Caller, asked?: string, locale?: Locale): Promise<OurWeek | null> {
  const me = person(caller.actor)
  return look(caller, 'calendar.our-week', {}, async ({ tx, now }) => {
    const [pair] = await findPairs(tx)
    if (!(await isInCare(tx))) return null
    const [first, second] = pair?.people ?? []
    const lanes = { first: first?.id ?? me.id, zone: me.zone }
    const ahead = { start: now.getTime(), end: now.getTime() + 21 * DAY }
    const sessionsAhead = await findSessions(tx, { within: ahead, person: me.id })
    const coming = sessionsAhead.find((session) => attends(session, me.id))
    const stands = (session: CalendarSession) => !session.cancelled && !takenOut(session, me.id)
    const nextWeek = coming && localDateOf(coming.startsAt.getTime(), me.zone)
    const week = weekSpan(asked || nextWeek, me.zone, now, locale ?? me.locale)
    const inWeek = await findSessions(tx, { within: week.within, person: me.id })
    const sessions = inWeek.filter((session) => !takenOut(session, me.id))
    const ownTimes = pair ? await findOwnTimes(tx, pair.coupleId, week.within) : []
    const iShareTimes = await isConsentLive(tx, me.id, { kind: 'to-partner', about: 'times' })
    const mine = sessions.filter((session) => attends(session, me.id))
    return {
      people: first && second ? [first.name, second.name] : null,
      myLane: lanes.first === me.id ? 'first' : 'second',
      zone: me.zone,
      week,
      blocks: [
        ...sessions.map((session) => ({
          ...sessionBlock(session, lanes),
          notComing: !session.cancelled && !attends(session, me.id),
        })),
        ...ownTimes.map((own, number) => ({ ...ownTimeBlock(own, number, lanes), notComing: false })),
      ],
      plannedMinutes: mine.reduce((sum, session) => sum + minutesOf(spanOf(session)), 0),
      // What the partner shares is known only by what it shows: shared with nothing in it looks like not shared.
      shown: {
        theirs: ownTimes.some(({ kind }) => kind !== null) ? 'kind' : 'bare',
        mine: iShareTimes ? 'kind' : 'bare',
      },
      wantedMinutes: { least: standardWeek.leastMinutes, most: standardWeek.mostMinutes },
      jointAhead: sessionsAhead.some((session) => isJoint(session.kind) && stands(session)),
      over: week.within.end <= now.getTime(),
      next: coming
        ? {
            id: coming.id,
            kind: coming.kind,
            title: coming.title,
            clinicians: ledBy(coming),
            startsAt: coming.startsAt,
            week: mondayAt(coming.startsAt.getTime(), me.zone),
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
