import { type Caller, person } from '@/lib/access/actor'
import { lockInOrder } from '@/lib/data/locks'
import { countPlacesTaken } from '@/lib/data/seats'
import type { SessionRow } from '@/lib/data/session-rows'
import { findSession } from '@/lib/data/sessions'
import type { Transaction } from '@/lib/data/transaction'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import type { ChangeReason } from '@/lib/domain/scheduling/change-reasons'
import { callOff } from '@/lib/use-cases/call-off'
import { run, type Work } from '@/lib/use-cases/run'
import { tellPartners } from '@/lib/use-cases/tell-partners'

export type CancelSession = { session: string; reason: ChangeReason }

/**
 * Cancels one session and frees everyone in it; the partners who were expected are told neutrally. A coordinator
 * cancels a group only while no other coordinator's couple is in it; its facilitator may always. Refuses with
 * `session-already-cancelled`, `session-is-in-the-past`, `group-seats-other-couples`.
 */
export async function cancelSession(
  caller: Caller,
  input: CancelSession,
): Promise<Outcome<{ session: string }>> {
  const work = async ({ tx, actor, now, record }: Work): Promise<Outcome<{ session: string }>> => {
    await lockInOrder(tx, [input.session])
    const session = await findSession(tx, input.session)
    if (!session) return refuse(refusal('session-already-cancelled', {}))
    const refusals = [...notOver(session, now), ...(await othersInGroup(tx, session))]
    if (refusals.length > 0) return refuse(...refusals)

    const people = await callOff(tx, session.id, { by: person(actor).id, reason: input.reason, now })
    record({
      couple: session.coupleId ?? undefined,
      subject: session.id,
      facts: { kind: session.kind, reason: input.reason },
    })
    await tellPartners(tx, 'appointment-changed', people, now)
    return done({ session: session.id })
  }
  return run(caller, 'session.cancel', { session: input.session }, work, input)
}

/** A session can be changed until it starts, once. */
export function notOver({ cancelled, start, zone }: SessionRow, now: Date): Refusal[] {
  if (cancelled) return [refusal('session-already-cancelled', {})]
  return start > now.getTime() ? [] : [refusal('session-is-in-the-past', { at: start, zone })]
}

/** Places in a group taken by partners whom the asker may not see belong to somebody else's couples. */
export async function othersInGroup(tx: Transaction, { id, kind, seats }: SessionRow): Promise<Refusal[]> {
  if (kind !== 'group') return []
  const seen = seats.filter(({ part, released }) => part === 'partner' && !released).length
  return (await countPlacesTaken(tx, id)) > seen ? [refusal('group-seats-other-couples', {})] : []
}
