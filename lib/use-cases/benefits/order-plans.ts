import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listCoverages, lockCoverage, writePayOrder } from '@/lib/data/benefits'
import { lockCase } from '@/lib/data/open-cases'
import { isUnusualOrder } from '@/lib/domain/benefits/pay-order'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/** `coverageId`: the plan that shall pay first; the others follow it as they stand. */
export type OrderPlans = { coupleId: string; coverageId: string; reason: string }

/**
 * Says which of a partner's plans pays first. A reason is needed where whose name the plans are in gives another order,
 * such as a letter from the insurer. Refusals: `pays-first-already`, `order-needs-a-reason`.
 */
export function orderPlans(caller: Caller, input: OrderPlans): Promise<Outcome<null>> {
  const subject = { couple: input.coupleId, coverage: input.coverageId }
  return run(
    caller,
    'benefits.order-plans',
    subject,
    async ({ tx, now, record }) => {
      await lockCase(tx, input.coupleId)
      const all = await listCoverages(tx, input.coupleId)
      const chosen = all.find(({ id }) => id === input.coverageId)
      if (!chosen) throw new NotFound()
      const own = all.filter(({ personId }) => personId === chosen.personId)
      for (const { id } of own) await lockCoverage(tx, id)
      if (own[0]?.id === chosen.id) return refuse(refusal('pays-first-already', {}))
      const order = [chosen, ...own.filter(({ id }) => id !== chosen.id)]
      const reason = input.reason.trim()
      const unusual = isUnusualOrder(order)
      if (unusual && reason === '') return refuse(refusal('order-needs-a-reason', {}))

      const ids = order.map(({ id }) => id)
      await writePayOrder(tx, { personId: chosen.personId, ids, reason: unusual ? reason : '' }, now)
      record({ couple: input.coupleId, subject: chosen.personId, facts: { coverage: chosen.id, unusual } })
      return done(null)
    },
    input,
  )
}
