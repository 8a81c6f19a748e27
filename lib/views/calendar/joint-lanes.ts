import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type CalendarSession, findOwnTimes, findPairs, findSessions } from '@/lib/data/calendars'
import { noteRead } from '@/lib/data/record-reads'
import { listStrandedSessions } from '@/lib/data/stranded'
import { type WeekSpan, weekSpan } from '@/lib/domain/scheduling/week-span'
import { partners } from '@/lib/views/calendar/clinician-week'
import { type LaneBlock, ownTimeBlock, sessionBlock } from '@/lib/views/calendar/lane-blocks'
import { whyNotHeld } from '@/lib/views/desk/stranded-lines'
import { look } from '@/lib/views/look'

/** What only staff see of a block: who of the couple released their seat, and why it cannot be held. */
export type JointBlock = LaneBlock & { away: string[]; notHeld?: string }

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
    await noteRead(tx, { couple: input.couple }, 'sessions', now)
    const [first, second] = pair.people
    const lanes = { first: first.id, zone: me.zone }
    const week = weekSpan(input.week, me.zone, now)
    const sessions = await findSessions(tx, { within: week.within, couple: input.couple })
    const ownTimes = await findOwnTimes(tx, input.couple, week.within)
    const isOwn = me.kind === 'clinician'
    const notHeld = whyNotHeld(await listStrandedSessions(tx, now, { couples: [input.couple] }), isOwn)
    return {
      coupleId: input.couple,
      people: [first.name, second.name],
      zones: [first.zone, second.zone],
      zone: me.zone,
      week,
      blocks: [
        ...sessions.map((session) => ({
          ...sessionBlock(session, lanes),
          away: session.cancelled ? [] : partners(ofCouple(session, input.couple), true),
          notHeld: notHeld.get(session.id),
        })),
        ...ownTimes.map((own, number) => ({ ...ownTimeBlock(own, number, lanes), away: [] })),
      ],
    }
  })
}

/** A group also seats other couples; their comings and goings are not this couple's calendar. */
const ofCouple = (session: CalendarSession, couple: string): CalendarSession => ({
  ...session,
  seats: session.seats.filter(({ coupleId }) => coupleId === couple),
})
