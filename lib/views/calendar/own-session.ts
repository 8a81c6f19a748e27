import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findPairs, findSession } from '@/lib/data/calendars'
import { isJoint, type SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { ledBy } from '@/lib/views/calendar/day-blocks'
import { look } from '@/lib/views/look'

export type OwnSession = {
  id: string
  kind: SessionKind
  title: string | null
  startsAt: Date
  endsAt: Date
  zone: string
  clinicians: string
  /** The other partner and their zone, for joint sessions only. */
  partner: { name: string; zone: string }
  joint: boolean
  state: 'ahead' | 'released' | 'cancelled' | 'over'
}

/** One session as the partner who sits in it sees it. Whether the other partner comes is not in it. */
export function ownSession(caller: Caller, input: { session: string }): Promise<OwnSession> {
  const me = person(caller.actor)
  return look(caller, 'session.read-own', { session: input.session }, async ({ tx, now }) => {
    const [session, [pair]] = [await findSession(tx, input.session), await findPairs(tx)]
    const partner = pair?.people.find(({ id }) => id !== me.id)
    if (!session || !partner) throw new NotFound()
    const released = session.seats.some(({ personId, released }) => personId === me.id && released)
    const over = session.endsAt <= now
    return {
      id: session.id,
      kind: session.kind,
      title: session.title,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      zone: me.zone,
      clinicians: ledBy(session),
      partner: { name: partner.name, zone: partner.zone },
      joint: isJoint(session.kind),
      state: session.cancelled ? 'cancelled' : over ? 'over' : released ? 'released' : 'ahead',
    }
  })
}
