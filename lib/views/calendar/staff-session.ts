import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findPairs, findSession } from '@/lib/data/calendars'
import { listStrandedSessions } from '@/lib/data/stranded'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
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
  partners: { name: string; zone: string; away: boolean }[]
  /** Couples of this session that the reader serves: each has a joint calendar to open. */
  couples: { id: string; names: string }[]
  cancelled: boolean
  over: boolean
  /** Why its clinician cannot hold it: staff have to move it. */
  notHeld: string | null
  version: number
  canCancel: boolean
  canReschedule: boolean
}

/** One session as staff who sit in it or serve its couple see it. */
export function staffSession(caller: Caller, input: { session: string }): Promise<StaffSession> {
  const me = person(caller.actor)
  return look(caller, 'session.read', { session: input.session }, async ({ tx, now }) => {
    const session = await findSession(tx, input.session)
    if (!session) throw new NotFound()
    const pairs = await findPairs(tx)
    const zones = new Map(pairs.flatMap(({ people }) => people.map(({ id, zone }) => [id, zone] as const)))
    const seated = session.seats.filter(({ part }) => part === 'partner')
    const open = !session.cancelled && session.startsAt > now
    const leads = session.seats.some(
      ({ personId, part, released }) => part === 'clinician' && personId === me.id && !released,
    )
    const couples = pairs
      .filter(({ coupleId }) => seated.some((seat) => seat.coupleId === coupleId))
      .map(({ coupleId, people }) => ({ id: coupleId, names: people.map(({ name }) => name).join(' and ') }))
    const of = leads ? { clinician: me.id } : { couple: couples[0]?.id }
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
        name: name ?? 'A partner',
        zone: zones.get(personId) ?? me.zone,
        away: released && !session.cancelled,
      })),
      couples,
      cancelled: session.cancelled,
      over: session.endsAt <= now,
      notHeld: notHeld.get(session.id) ?? null,
      version: session.version,
      canCancel: open && (me.kind === 'coordinator' || leads),
      canReschedule: open && me.kind === 'coordinator',
    }
  })
}
