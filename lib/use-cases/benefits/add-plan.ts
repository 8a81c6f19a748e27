import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertPlan, listCoverages, lockCoverage, writePayOrder } from '@/lib/data/benefits'
import { lockCase } from '@/lib/data/open-cases'
import { type Holder, payOrder } from '@/lib/domain/benefits/pay-order'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
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
 * from whose name each is in, unless a coordinator has set another with a reason. Refusals: `plan-named-already`,
 * `most-plans-named`.
 */
export function addPlan(caller: Caller, { coupleId, ...plan }: AddPlan): Promise<Outcome<{ id: string }>> {
  const subject = { couple: coupleId, person: plan.personId }
  return run(
    caller,
    'benefits.add-plan',
    subject,
    async ({ tx, now, record }) => {
      await lockCase(tx, coupleId)
      const all = await listCoverages(tx, coupleId)
      const own = all.filter(({ personId }) => personId === plan.personId)
      const [first] = own
      if (!first) throw new NotFound()
      for (const { id } of own) await lockCoverage(tx, id)
      const same = own.find(
        ({ payer, memberId }) => alike(payer, plan.payerName) && alike(memberId, plan.memberId),
      )
      if (same) return refuse(refusal('plan-named-already', { payer: same.payer }))
      if (own.length >= MOST_PLANS) return refuse(refusal('most-plans-named', {}))

      const id = await insertPlan(tx, plan, Math.max(...own.map((one) => one.payOrder)) + 1, now)
      const reason = own.find(({ orderReason }) => orderReason !== '')?.orderReason ?? ''
      if (reason === '') {
        const ids = payOrder([...own, { id, holder: plan.holder }]).map((one) => one.id)
        await writePayOrder(tx, { personId: plan.personId, ids, reason }, now)
      }
      record({ couple: coupleId, subject: plan.personId, facts: { coverage: id } })
      return done({ id })
    },
    { coupleId, ...plan },
  )
}

const alike = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()
