import type { Caller } from '@/lib/access/actor'
import { readAuthorizationBounds } from '@/lib/data/authorization-facts'
import { findCoupleInCare } from '@/lib/data/couples-in-care'
import { lockInOrder } from '@/lib/data/locks'
import { listSeatedPeople } from '@/lib/data/notice-people'
import type { SessionRow } from '@/lib/data/session-rows'
import { findSession, moveSession } from '@/lib/data/sessions'
import { readWeekFacts } from '@/lib/data/week-facts'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { insideTheTimesThatWork } from '@/lib/domain/rules/inside-the-times-that-work'
import { checkAuthorization } from '@/lib/domain/scheduling/check-authorization'
import { checkBooking } from '@/lib/domain/scheduling/check-booking'
import { resolveTime, type WallTime } from '@/lib/domain/scheduling/make-item'
import { mondayAt } from '@/lib/domain/scheduling/monday'
import type { DraftSession } from '@/lib/domain/scheduling/week-facts'
import type { Interval } from '@/lib/domain/time'
import { run, type Work } from '@/lib/use-cases/run'
import { notOver, othersInGroup } from '@/lib/use-cases/scheduling/cancel-session'
import { tellPartners } from '@/lib/use-cases/tell-partners'

export type RescheduleSession = { couple: string; session: string; to: WallTime; agreed: boolean }

/**
 * Moves a session of this couple to a new time with the same people. A seat that was released stays released, and its
 * partner must be free then all the same: they may come after all, and the other, who sees the session, must not see
 * that they are not going. Refuses with the codes of `checkBooking`, `session-time-is-skipped`,
 * `outside-times-that-work`, `session-already-cancelled`, `group-seats-other-couples`, `authorization-does-not-reach`.
 */
export async function rescheduleSession(
  caller: Caller,
  input: RescheduleSession,
): Promise<Outcome<{ session: string }>> {
  const work = async ({ tx, now, record }: Work): Promise<Outcome<{ session: string }>> => {
    const time = resolveTime(input.to)
    if (!time.ok) return time
    const seen = await findSession(tx, input.session)
    await lockInOrder(tx, [input.couple])
    await lockInOrder(tx, [input.session, ...(seen?.seats ?? []).map(({ personId }) => personId)])
    const session = await findSession(tx, input.session)
    const couple = await findCoupleInCare(tx, input.couple)
    if (!couple?.enrolled) return refuse(refusal('couple-is-not-enrolled', {}))
    if (!session) return refuse(refusal('session-already-cancelled', {}))
    if (!isOf(session, couple.id)) return refuse(refusal('group-seats-other-couples', {}))
    const standing = [...notOver(session, now), ...(await othersInGroup(tx, session))]
    if (standing.length > 0) return refuse(...standing)

    const week = mondayAt(time.value.start, couple.partners[0].zone)
    const moved = movedTo(session, couple.id, time.value)
    const facts = await readWeekFacts(tx, { couple, week, now, clinicians: moved.clinicianIds })
    const taken = facts.taken.filter((seat) => seat.sessionId !== session.id)
    const expected = facts.partners.filter(({ id }) => moved.partnerIds.includes(id))
    const refusals = [
      ...insideTheTimesThatWork({ session: moved, partners: expected, agreed: input.agreed }),
      ...checkBooking(moved, { ...facts, taken }),
      ...checkAuthorization(await readAuthorizationBounds(tx, couple.id), [moved], { moved: session.id }),
    ]
    if (refusals.length > 0) return refuse(...refusals)

    await moveSession(tx, session.id, time.value, input.to.zone)
    record({ couple: couple.id, subject: session.id, facts: { kind: session.kind, agreed: input.agreed } })
    await tellPartners(tx, 'appointment-changed', await listSeatedPeople(tx, session.id), now)
    return done({ session: session.id })
  }
  const { couple, session } = input
  return run(caller, 'session.reschedule', { couple, session }, work, input)
}

/** The couple's own session, or a group in which no other couple is seated. */
function isOf({ coupleId, seats }: SessionRow, couple: string): boolean {
  const seated = seats.filter(({ part, released }) => part === 'partner' && !released)
  return coupleId === couple || (coupleId === null && seated.every((seat) => seat.coupleId === couple))
}

function movedTo({ kind, seats }: SessionRow, couple: string, to: Interval): DraftSession {
  const partners = seats.filter(({ coupleId }) => coupleId === couple)
  const clinicians = seats.filter(({ part, released }) => part === 'clinician' && !released)
  return {
    kind,
    ...to,
    partnerIds: partners.map(({ personId }) => personId),
    clinicianIds: clinicians.map(({ personId }) => personId),
  }
}
