import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertPlan, listCoverages, lockCoverage } from '@/lib/data/benefits'
import { lockInOrder } from '@/lib/data/locks'
import { lockCase } from '@/lib/data/open-cases'
import type { Holder } from '@/lib/domain/benefits/pay-order'
import { asWritten, sameNumberAt } from '@/lib/domain/benefits/same-plan'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { followHolders } from '@/lib/use-cases/benefits/follow-holders'
import { run } from '@/lib/use-cases/run'

export type AddPlan = {
  coupleId: string
  personId: string
  holder: Exclude<Holder, 'none'>
  payerName: string
  memberId: string
  groupNumber: string
  planKind: 'ppo' | 'other' | 'not_sure'
}

const MOST_PLANS = 4

/**
 * Adds another plan that covers one partner, as a coordinator hears of it. The order in which the plans pay then follows
 * from whose name each is in (`followHolders`). Refusals: `plan-named-already`,
 * `most-plans-named`.
 */
export function addPlan(caller: Caller, { coupleId, ...plan }: AddPlan): Promise<Outcome<{ id: string }>> {
  const subject = { couple: coupleId, person: plan.personId }
  return run(
    caller,
    'benefits.add-plan',
    subject,
    async ({ tx, actor, now, record }) => {
      await lockCase(tx, coupleId)
      await lockInOrder(tx, [plan.personId])
      const all = await listCoverages(tx, coupleId)
      const own = all.filter(({ personId }) => personId === plan.personId)
      const [first] = own
      if (!first) throw new NotFound()
      for (const { id } of own) await lockCoverage(tx, id)
      const same = own.find((one) => sameNumberAt(asWritten(one), plan))
      if (same) return refuse(refusal('plan-named-already', { payer: same.payer }))
      if (own.length >= MOST_PLANS) return refuse(refusal('most-plans-named', {}))

      const id = await insertPlan(tx, plan, Math.max(...own.map((one) => one.payOrder)) + 1, now)
      await followHolders(tx, { coupleId, personId: plan.personId, by: person(actor).id }, now)
      record({ couple: coupleId, subject: plan.personId, facts: { coverage: id } })
      return done({ id })
    },
    { coupleId, ...plan },
  )
}
