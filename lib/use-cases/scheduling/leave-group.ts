import { type Caller, person } from '@/lib/access/actor'
import { lockInOrder } from '@/lib/data/locks'
import { listCouplePeople } from '@/lib/data/notice-people'
import { releaseSeatsOf } from '@/lib/data/seats'
import { findSession } from '@/lib/data/sessions'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import type { ChangeReason } from '@/lib/domain/scheduling/change-reasons'
import { run, type Work } from '@/lib/use-cases/run'
import { notOver } from '@/lib/use-cases/scheduling/cancel-session'
import { tellPartners } from '@/lib/use-cases/tell-partners'

export type LeaveGroup = { couple: string; session: string; reason: ChangeReason }

/**
 * Takes a couple, both of them, out of one group session; the group stands. Refuses with `session-already-cancelled`,
 * `session-is-in-the-past`, `group-is-gone`.
 */
export async function leaveGroup(caller: Caller, input: LeaveGroup): Promise<Outcome<{ session: string }>> {
  const work = async ({ tx, actor, now, record }: Work): Promise<Outcome<{ session: string }>> => {
    await lockInOrder(tx, [input.session])
    const session = await findSession(tx, input.session)
    const theirs = session?.seats.filter(({ coupleId }) => coupleId === input.couple) ?? []
    if (session?.kind !== 'group' || theirs.every(({ released }) => released))
      return refuse(refusal('group-is-gone', {}))
    const refusals = notOver(session, now)
    if (refusals.length > 0) return refuse(...refusals)

    const people = theirs.map(({ personId }) => personId)
    await releaseSeatsOf(tx, session.id, people, { by: person(actor).id, reason: input.reason, at: now })
    record({ couple: input.couple, subject: session.id, facts: { act: 'leave-group', reason: input.reason } })
    await tellPartners(tx, 'appointment-changed', await listCouplePeople(tx, input.couple), now)
    return done({ session: session.id })
  }
  const { couple, session } = input
  return run(caller, 'session.cancel', { couple, session }, work, input)
}
