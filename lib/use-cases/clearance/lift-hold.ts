import { type Caller, person } from '@/lib/access/actor'
import { insertClearance, listClearances } from '@/lib/data/clearances'
import { lockInOrder } from '@/lib/data/locks'
import { daysUntilLookedAtAgain } from '@/lib/domain/clearance/decision'
import { mayDecide } from '@/lib/domain/clearance/may-decide'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { daysAfter, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { run } from '@/lib/use-cases/run'

/**
 * A director lets joint sessions begin where no clinician has decided, and answers for it with a reason. It is counted
 * as an override, and looked at again in two weeks. Refuses with `clearance-needs-its-reason`, and with
 * `clinician-ruled-it-out` where a clinician decided on individual care only.
 */
export function liftHold(caller: Caller, input: { couple: string; reason: string }): Promise<Outcome<null>> {
  return run(
    caller,
    'clearance.lift',
    { couple: input.couple },
    async ({ tx, actor, now, record }) => {
      const { id: by, zone } = person(actor)
      await lockInOrder(tx, [input.couple])
      // Who was met and what is open stays with the clinicians: the director decides without it, and says so.
      const refusals = mayDecide({ decision: 'cleared', reason: input.reason, partners: [] })
      if (refusals.length > 0) return refuse(...refusals)
      const [last] = await listClearances(tx, input.couple)
      if (last?.decidedAs === 'clinician' && last.decision === 'individual-only')
        return refuse(refusal('clinician-ruled-it-out', {}))
      const reviewDue = daysAfter(localDateOf(now.getTime(), zone), daysUntilLookedAtAgain.review)
      const reason = input.reason.trim()
      const clearance = { couple: input.couple, decision: 'cleared' as const, reason, reviewDue, by }
      await insertClearance(tx, { ...clearance, as: 'director' }, now)
      record({ couple: input.couple, facts: { override: true } })
      return done(null)
    },
    input,
  )
}
