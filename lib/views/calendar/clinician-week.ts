import { type Caller, person } from '@/lib/access/actor'
import { type CalendarSession, findSessions } from '@/lib/data/calendars'
import { listStrandedSessions } from '@/lib/data/stranded'
import { type DayStretch, onTheClock } from '@/lib/domain/scheduling/on-the-clock'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { type WeekSpan, weekSpan } from '@/lib/domain/scheduling/week-span'
import { whyNotHeld } from '@/lib/views/desk/stranded-lines'
import { look } from '@/lib/views/look'

export type ClinicianBlock = DayStretch & {
  id: string
  kind: SessionKind
  title: string | null
  /** Who will be there; a partner who cannot come is named apart. */
  present: string[]
  away: string[]
  cancelled: boolean
  /** Why the reader cannot hold it, as the coordinator sees it too. */
  notHeld?: string
}

export type ClinicianWeek = { zone: string; week: WeekSpan; blocks: ClinicianBlock[] }

/** A clinician's own sessions of a week, in their zone. */
export function clinicianWeek(caller: Caller, asked?: string): Promise<ClinicianWeek> {
  const me = person(caller.actor)
  return look(caller, 'calendar.own', {}, async ({ tx, now }) => {
    const week = weekSpan(asked, me.zone, now)
    const sessions = await findSessions(tx, { within: week.within, person: me.id })
    const notHeld = whyNotHeld(await listStrandedSessions(tx, now, { clinician: me.id }), true)
    return {
      zone: me.zone,
      week,
      blocks: sessions.map((session) => ({
        ...onTheClock(session, me.zone),
        id: session.id,
        kind: session.kind,
        title: session.title,
        present: partners(session, false),
        away: session.cancelled ? [] : partners(session, true),
        cancelled: session.cancelled,
        notHeld: notHeld.get(session.id),
      })),
    }
  })
}

/** A cancelled session has released everybody: then all are shown, because all were meant to come. */
export function partners(session: CalendarSession, away: boolean): string[] {
  return session.seats
    .filter(({ part, released }) => part === 'partner' && (session.cancelled || released === away))
    .map(({ name }) => name ?? 'a partner')
}
