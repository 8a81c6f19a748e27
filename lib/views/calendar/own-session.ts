import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type CalendarSession, findPairs, findSession } from '@/lib/data/calendars'
import { isInCare } from '@/lib/data/enrolled'
import { isJoint, type SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { ledBy } from '@/lib/views/calendar/lane-blocks'
import { look } from '@/lib/views/look'

export type OwnSession = {
  id: string
  kind: SessionKind
  title: string | null
  startsAt: Date
  endsAt: Date
  zone: string
  clinicians: string
  /** The other partner and their zone; null for somebody in care of their own. */
  partner: { name: string; zone: string } | null
  joint: boolean
  /** `released` by the reader themselves; `out` when staff took them out of a session that stands. */
  state: 'ahead' | 'released' | 'out' | 'cancelled' | 'over'
  canRelease: boolean
  canTakeBack: boolean
}

/** One session as the partner who sits in it sees it. Whether the other partner comes is not in it. */
export function ownSession(caller: Caller, input: { session: string }): Promise<OwnSession> {
  const me = person(caller.actor)
  return look(caller, 'session.read-own', { session: input.session }, async ({ tx, now }) => {
    const [session, [pair]] = [await findSession(tx, input.session), await findPairs(tx)]
    const partner = pair?.people.find(({ id }) => id !== me.id)
    // Who has left the program altogether reads of it in their record, not here.
    if (!session || !(partner || (await isInCare(tx)))) throw new NotFound()
    const state = stateOf(session, me.id, now)
    const notBegun = session.startsAt > now
    return {
      id: session.id,
      kind: session.kind,
      title: session.title,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      zone: me.zone,
      clinicians: ledBy(session),
      partner: partner ? { name: partner.name, zone: partner.zone } : null,
      joint: isJoint(session.kind),
      state,
      canRelease: state === 'ahead' && notBegun,
      canTakeBack: state === 'released' && notBegun,
    }
  })
}

function stateOf(session: CalendarSession, me: string, now: Date): OwnSession['state'] {
  const own = session.seats.find(({ personId }) => personId === me)
  if (session.cancelled) return 'cancelled'
  if (session.endsAt <= now) return 'over'
  if (own?.released) return own.releasedBySelf ? 'released' : 'out'
  return 'ahead'
}
