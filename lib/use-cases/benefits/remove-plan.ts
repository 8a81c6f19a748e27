import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { lockCase } from '@/lib/data/open-cases'
import { listRestsOnPlan, takePlanAway } from '@/lib/data/plan-corrections'
import { writePayOrder } from '@/lib/data/plan-order'
import { isUnusualOrder } from '@/lib/domain/benefits/pay-order'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
import { run } from '@/lib/use-cases/run'

/** `seen`: when the plan was changed last, as the form showed it. */
export type RemovePlan = { coupleId: string; coverageId: string; seen: string }

/**
 * Takes a plan away that was added by mistake. Refusals: `plan-changed-meanwhile`, `only-plan-stays`,
 * `something-rests-on-plan` with what it is.
 */
export function removePlan(caller: Caller, input: RemovePlan): Promise<Outcome<{ personId: string }>> {
  const { coupleId, coverageId } = input
  return run(
    caller,
    'benefits.remove-plan',
    { couple: coupleId, coverage: coverageId },
    async ({ tx, now, record }) => {
      await lockCase(tx, coupleId)
      const plan = await planOfForm(tx, input)
      if (!plan.ok) return plan
      const { every, coverage } = plan.value
      const { personId, partner } = coverage
      if (coverage.holder === 'none') throw new NotFound()
      const rest = every.filter((one) => one.personId === personId && one.id !== coverageId && !one.former)
      if (rest.length === 0) return refuse(refusal('only-plan-stays', { partner }))
      const rests = await listRestsOnPlan(tx, coverageId, { withFormer: true, now })
      if (rests.length > 0) return refuse(refusal('something-rests-on-plan', { rests }))

      await takePlanAway(tx, coverageId, now)
      if (!isUnusualOrder(rest)) {
        const ids = rest.map(({ id }) => id)
        await writePayOrder(tx, { personId, ids, reason: '' }, now)
      }
      record({ couple: coupleId, subject: personId, facts: { coverage: coverageId } })
      return done({ personId })
    },
    input,
  )
}
