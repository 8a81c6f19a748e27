import { type Caller, person } from '@/lib/access/actor'
import { lockInOrder } from '@/lib/data/locks'
import { takeSeatBack } from '@/lib/data/seats'
import { findSession } from '@/lib/data/sessions'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run, type Work } from '@/lib/use-cases/run'
import { notOver } from '@/lib/use-cases/scheduling/cancel-session'

export type TakeOwnSeatBack = { session: string }

/**
 * A partner who said that they cannot come can come after all: the seat they released themselves is theirs again, until
 * the session begins; their hour was kept for them (rule one-place-at-a-time). The other partner is told nothing, as
 * they were told nothing before. A seat that staff released stays free. Refuses with `seat-is-yours-already`,
 * `seat-was-released-by-staff`, `session-already-cancelled`, `session-is-in-the-past`, `group-just-filled` where its
 * place is somebody else's now, and with `seat-cannot-be-taken-back` for every reason that is between us and their
 * clinicians, such as a license that ended.
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

    const taken = await takeSeatBack(tx, session.id, self)
    if (!taken) return refuse(refusal('seat-was-released-by-staff', {}))
    record({ couple: own.coupleId ?? undefined, subject: session.id, facts: {} })
    return done({ session: session.id })
  }
  const outcome = await run(caller, 'seat.take-back', { session: input.session }, work, input)
  if (outcome.ok || outcome.refusals.every(({ code }) => told.includes(code))) return outcome
  return refuse(refusal('seat-cannot-be-taken-back', {}))
}

/** What may be said of it to a partner. */
const told: readonly string[] = [
  'seat-is-yours-already',
  'seat-was-released-by-staff',
  'session-already-cancelled',
  'session-is-in-the-past',
  'group-just-filled',
  'busy-try-again',
  'records-not-reached',
  'request-repeated-with-other-content',
]
