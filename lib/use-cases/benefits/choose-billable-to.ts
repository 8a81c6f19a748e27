import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type PlanInUse, readAuthorizationFacts } from '@/lib/data/authorization-facts'
import { lockInOrder } from '@/lib/data/locks'
import { saveBillableTo } from '@/lib/data/session-billing'
import { findSession } from '@/lib/data/sessions'
import type { BillableTo } from '@/lib/domain/benefits/billable-to'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { newlyBeyond } from '@/lib/domain/rules/booked-within-authorization'
import { isJoint } from '@/lib/domain/scheduling/session-kinds'
import { run } from '@/lib/use-cases/run'

export type ChooseBillableTo = { session: string; couple: string; billableTo: BillableTo }

/**
 * Under whom a joint session is billed. One patient alone stands on a claim for family therapy; a day of care is each
 * partner's own. Refuses `billed-apart-only-jointly`, and `day-beyond-authorization` where it would make a day billable
 * that nobody approved.
 */
export async function chooseBillableTo(
  caller: Caller,
  input: ChooseBillableTo,
): Promise<Outcome<{ session: string }>> {
  const { session: id, couple, billableTo } = input
  return run(
    caller,
    'session.bill-to',
    { session: id, couple },
    async ({ tx, actor, now, record }) => {
      await lockInOrder(tx, [couple])
      const session = await findSession(tx, id)
      if (!session?.seats.some(({ coupleId }) => coupleId === couple)) throw new NotFound()
      if (!isJoint(session.kind)) return refuse(refusal('billed-apart-only-jointly', {}))
      const before = await readAuthorizationFacts(tx, couple)
      await saveBillableTo(tx, { session: id, couple, billableTo, by: person(actor).id }, now)
      // Each partner's days by themselves: one who is relieved of a day makes no room on the other's plan.
      const after = await readAuthorizationFacts(tx, couple)
      const isBeyond = (plan: PlanInUse, place: number) => newlyBeyond(before[place] ?? plan, plan).length > 0
      if (after.some(isBeyond)) return refuse(refusal('day-beyond-authorization', {}))
      record({ couple, subject: id, facts: { billableTo } })
      return done({ session: id })
    },
    input,
  )
}
