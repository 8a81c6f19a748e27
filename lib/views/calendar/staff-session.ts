import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type AttendanceRow, listAttendance } from '@/lib/data/attendance'
import { type CalendarSeat, findPairs, findSession } from '@/lib/data/calendars'
import { listStrandedSessions } from '@/lib/data/stranded'
import { isJoint, type SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { type BilledTo, billedTo } from '@/lib/views/benefits/billed-to'
import { ledBy } from '@/lib/views/calendar/lane-blocks'
import { whyNotHeld } from '@/lib/views/desk/stranded-lines'
import { look } from '@/lib/views/look'

export type StaffSession = {
  id: string
  kind: SessionKind
  title: string | null
  startsAt: Date
  endsAt: Date
  zone: string
  clinicians: string
  /** Those the reader knows by name. */
  partners: { name: string; zone: string; away: boolean }[]
  /** How many more had a seat: their care has ended, and who they are is the reader's no longer. */
  unnamed: number
  /** Couples of this session that the reader serves: each has a joint calendar to open. */
  couples: { id: string; names: string }[]
  cancelled: boolean
  over: boolean
  /** Why its clinician cannot hold it: staff have to move it. */
  notHeld: string | null
  version: number
  canCancel: boolean
  canReschedule: boolean
  /**
   * Who was there, of those known by name; null before it begins, when it was called off, and for those who neither led
   * it nor coordinate.
   */
  attendance: SeatPresence[] | null
  /** Under whom a joint session is billed, for the coordinator of its couple. */
  billing: BilledTo | null
}

/** `minutes` is null while nobody wrote them down. */
export type SeatPresence = {
  personId: string
  name: string
  away: boolean
  minutes: number | null
  by: string | null
  /** Which word it is: a form says of each whether it was there to be seen. */
  word: string | null
}

/** One session as staff who sit in it or serve its couple see it. */
export function staffSession(caller: Caller, input: { session: string }): Promise<StaffSession> {
  const me = person(caller.actor)
  return look(caller, 'session.read', { session: input.session }, async ({ tx, now }) => {
    const session = await findSession(tx, input.session)
    if (!session) throw new NotFound()
    const pairs = await findPairs(tx)
    const zones = new Map(pairs.flatMap(({ people }) => people.map(({ id, zone }) => [id, zone] as const)))
    const places = session.seats.filter(({ part }) => part === 'partner')
    const seated = places.flatMap(({ name, ...seat }) => (name === null ? [] : [{ ...seat, name }]))
    const open = !session.cancelled && session.startsAt > now
    const leads = session.seats.some(
      ({ personId, part, released }) => part === 'clinician' && personId === me.id && !released,
    )
    const couples = pairs
      .filter(({ coupleId }) => seated.some((seat) => seat.coupleId === coupleId))
      .map(({ coupleId, people }) => ({ id: coupleId, names: people.map(({ name }) => name).join(' and ') }))
    const of = leads ? { clinician: me.id } : { couple: couples[0]?.id }
    const [pair] = pairs.filter(({ coupleId }) => coupleId === couples[0]?.id)
    const begun = !session.cancelled && session.startsAt <= now
    const written = await listAttendance(tx, session.id)
    const notHeld = whyNotHeld(await listStrandedSessions(tx, now, of), leads)
    return {
      id: session.id,
      kind: session.kind,
      title: session.title,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      zone: me.zone,
      clinicians: ledBy(session),
      partners: seated.map(({ personId, name, released }) => ({
        name,
        zone: zones.get(personId) ?? me.zone,
        away: released && !session.cancelled,
      })),
      unnamed: places.length - seated.length,
      couples,
      cancelled: session.cancelled,
      over: session.endsAt <= now,
      notHeld: notHeld.get(session.id) ?? null,
      version: session.version,
      canCancel: open && (me.kind === 'coordinator' || leads),
      canReschedule: open && me.kind === 'coordinator',
      attendance:
        begun && (leads || me.kind === 'coordinator')
          ? seated.map((seat) => presenceOf(seat, written))
          : null,
      billing:
        me.kind === 'coordinator' &&
        isJoint(session.kind) &&
        !session.cancelled &&
        pair &&
        couples.length === 1
          ? await billedTo(
              tx,
              {
                session: session.id,
                couple: pair.coupleId,
                names: [pair.people[0].name, pair.people[1].name],
              },
              { startsAt: session.startsAt, zone: me.zone },
            )
          : null,
    }
  })
}

function presenceOf(
  { personId, name, released }: CalendarSeat & { name: string },
  written: readonly AttendanceRow[],
): SeatPresence {
  const found = written.find((one) => one.personId === personId)
  return {
    ...{ personId, name, away: released },
    minutes: found?.minutes ?? null,
    by: found?.recordedBy ?? null,
    word: found?.id ?? null,
  }
}
