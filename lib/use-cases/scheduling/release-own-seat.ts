import { type Caller, person } from '@/lib/access/actor'
import { releaseSeatsOf } from '@/lib/data/seats'
import { findSession } from '@/lib/data/sessions'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import type { AwayReason } from '@/lib/domain/scheduling/change-reasons'
import { run, type Work } from '@/lib/use-cases/run'
import { notOver } from '@/lib/use-cases/scheduling/cancel-session'

export type ReleaseOwnSeat = { session: string; reason: AwayReason }

/**
 * A partner says that they cannot come to one session. Their own seat becomes free; the session stands, its version
 * does not change, and the other partner is told nothing. Refuses with `seat-already-free`,
 * `session-already-cancelled`, `session-is-in-the-past`.
 */
export async function releaseOwnSeat(
  caller: Caller,
  input: ReleaseOwnSeat,
): Promise<Outcome<{ session: string }>> {
  const work = async ({ tx, actor, now, record }: Work): Promise<Outcome<{ session: string }>> => {
    const self = person(actor).id
    const session = await findSession(tx, input.session)
    const own = session?.seats.find(({ personId }) => personId === self)
    if (!session || !own || own.released) return refuse(refusal('seat-already-free', {}))
    const refusals = notOver(session, now)
    if (refusals.length > 0) return refuse(...refusals)

    await releaseSeatsOf(tx, session.id, [self], { by: self, reason: input.reason, at: now })
    record({ couple: own.coupleId ?? undefined, subject: session.id, facts: { reason: input.reason } })
    return done({ session: session.id })
  }
  return run(caller, 'seat.release', { session: input.session }, work, input)
}
