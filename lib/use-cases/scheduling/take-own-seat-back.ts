import { type Caller, person } from '@/lib/access/actor'
import { lockInOrder } from '@/lib/data/locks'
import { isHeldElsewhere, takeSeatBack } from '@/lib/data/seats'
import { findSession } from '@/lib/data/sessions'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run, type Work } from '@/lib/use-cases/run'
import { notOver } from '@/lib/use-cases/scheduling/cancel-session'

export type TakeOwnSeatBack = { session: string }

/**
 * A partner who said that they cannot come can come after all: the seat they released themselves is theirs again, until
 * the session begins. The other partner is told nothing, as they were told nothing before. A seat that staff released
 * stays free. Refuses with `seat-is-yours-already`, `seat-was-released-by-staff`, `own-time-is-taken`,
 * `session-already-cancelled`, `session-is-in-the-past`, and `group-just-filled` where its place is somebody else's now.
 */
export async function takeOwnSeatBack(
  caller: Caller,
  input: TakeOwnSeatBack,
): Promise<Outcome<{ session: string }>> {
  const work = async ({ tx, actor, now, record }: Work): Promise<Outcome<{ session: string }>> => {
    const self = person(actor).id
    await lockInOrder(tx, [input.session, self])
    const session = await findSession(tx, input.session)
    const own = session?.seats.find(({ personId }) => personId === self)
    if (!session || !own?.released) return refuse(refusal('seat-is-yours-already', {}))
    const refusals = notOver(session, now)
    if (refusals.length > 0) return refuse(...refusals)
    if (await isHeldElsewhere(tx, self, session)) return refuse(refusal('own-time-is-taken', {}))

    const taken = await takeSeatBack(tx, session.id, self)
    if (!taken) return refuse(refusal('seat-was-released-by-staff', {}))
    record({ couple: own.coupleId ?? undefined, subject: session.id, facts: {} })
    return done({ session: session.id })
  }
  return run(caller, 'seat.take-back', { session: input.session }, work, input)
}
