import { type Caller, person } from '@/lib/access/actor'
import { readEveryPlan } from '@/lib/data/authorization-facts'
import { type CoverageRow, lockCoverage } from '@/lib/data/benefits'
import { lockInOrder } from '@/lib/data/locks'
import { lockCase } from '@/lib/data/open-cases'
import { orderChanges } from '@/lib/data/order-changes'
import { listDaysThatKeep, writePayOrderFrom } from '@/lib/data/plan-order'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { isUnusualOrder } from '@/lib/domain/benefits/pay-order'
import { firstFreeDay, orderBounds } from '@/lib/domain/benefits/plan-turns'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
import { run } from '@/lib/use-cases/run'

/**
 * `coverageId`: the plan that shall pay first; the others follow it as they stand. `from`: the first day, of a month, on
 * which it does; null: it always did.
 */
export type OrderPlans = { coupleId: string; coverageId: string; reason: string; from: IsoDay | null }

/**
 * Says which of a partner's plans pays first, and from when. A reason is needed where whose name the plans are in gives
 * another order, such as a letter from the insurer. Days that are over keep the plan they were under.
 * Refusals: `order-month-out-of-reach`, `pays-first-already`, `order-needs-a-reason`, `order-moves-days-of-care`,
 * `plan-changed-meanwhile`.
 * Which booked days come under it is on record with it.
 */
export function orderPlans(caller: Caller, input: OrderPlans): Promise<Outcome<null>> {
  const subject = { couple: input.coupleId, coverage: input.coverageId }
  return run(
    caller,
    'benefits.order-plans',
    subject,
    async ({ tx, actor, now, record }) => {
      await lockCase(tx, input.coupleId)
      const plan = await planOfForm(tx, input)
      if (!plan.ok) return plan
      const { coverage: chosen, every: all } = plan.value
      const { personId, partner } = chosen
      const { from } = input
      const { first, last } = orderBounds(localDateOf(now.getTime(), person(actor).zone))
      if (from !== null && (from < first || from > last))
        return refuse(refusal('order-month-out-of-reach', { first, last }))
      const every = all.filter((one) => one.personId === personId)
      const own = every.filter(({ former }) => !former)
      await lockInOrder(tx, [personId])
      for (const { id } of own) await lockCoverage(tx, id)
      if (own[0]?.id === chosen.id && beginsBy(chosen, from)) return refuse(refusal('pays-first-already', {}))
      const over = await listDaysThatKeep(tx, personId, now)
      const moved = over.filter((day) => from === null || day >= from)
      const free = firstFreeDay(over)
      if (moved.length > 0 && free !== null)
        return refuse(refusal('order-moves-days-of-care', { partner, days: moved, free }))
      const order = [chosen, ...own.filter(({ id }) => id !== chosen.id)]
      const isUnusual = isUnusualOrder(order)
      const reason = isUnusual ? input.reason.trim() : ''
      if (isUnusual && reason === '') return refuse(refusal('order-needs-a-reason', {}))

      const plans = (await readEveryPlan(tx, input.coupleId)).filter((one) => one.personId === personId)
      const { days, lost } = orderChanges(plans, chosen.id, from)
      const ids = order.map(({ id }) => id)
      await writePayOrderFrom(tx, { personId, ids, reason, by: person(actor).id, from, own: every }, now)
      const facts = { coverage: chosen.id, unusual: isUnusual, from, days: days.join(' '), lost: lost.length }
      record({ couple: input.coupleId, subject: personId, facts })
      return done(null)
    },
    input,
  )
}

/** Of the plan that pays first by the order as it stands: whether it does so from that day on, or sooner. */
function beginsBy({ turns }: CoverageRow, day: IsoDay | null): boolean {
  const last = turns.at(-1)
  return last !== undefined && (last.from === null || (day !== null && last.from <= day))
}
