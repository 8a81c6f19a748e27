import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { readEveryPlan } from '@/lib/data/authorization-facts'
import { bookedUnder } from '@/lib/data/order-changes'
import { bringFormerBack, listRestsOnCorrection } from '@/lib/data/plan-corrections'
import { asWritten, sameNumberAt } from '@/lib/domain/benefits/same-plan'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { followHolders } from '@/lib/use-cases/benefits/follow-holders'
import { planToChange } from '@/lib/use-cases/benefits/plan-of-form'
import { run } from '@/lib/use-cases/run'

/** `seen`: when the plan was changed last, as the form showed it. */
export type TakeCorrectionBack = { coupleId: string; personId: string; coverageId: string; seen: string }

/**
 * Takes back that another plan stands in the place of a former one: that one stands again as it stood, with its facts,
 * approvals and number, in the place the other has in the order. Both steps stay on record, and which booked days come
 * under it. Answers with its id. Refusals: `plan-changed-meanwhile`, `something-rests-on-correction` with what it is,
 * `plan-named-already` where it was added once more.
 */
export function takeCorrectionBack(
  caller: Caller,
  input: TakeCorrectionBack,
): Promise<Outcome<{ id: string }>> {
  const { coupleId, coverageId, personId } = input
  const subject = { couple: coupleId, person: personId, coverage: coverageId }
  return run(
    caller,
    'benefits.take-correction-back',
    subject,
    async ({ tx, actor, now, record }) => {
      const plans = await planToChange(tx, input)
      if (!plans.ok) return plans
      const { stood, all } = plans.value
      const former = all.find(({ id }) => id === stood.inPlaceOf)
      if (!former) throw new NotFound()
      const rests = await listRestsOnCorrection(tx, coverageId, now)
      if (rests.length > 0) return refuse(refusal('something-rests-on-correction', { rests }))
      const others = all.filter((one) => !one.former && one.id !== stood.id)
      const same = others.find((one) => sameNumberAt(asWritten(one), asWritten(former)))
      if (same) return refuse(refusal('plan-named-already', { payer: same.payer }))

      const plan = (await readEveryPlan(tx, coupleId)).find((one) => one.coverageId === former.id)
      const days = plan ? bookedUnder(plan, stood.turns).days : []
      const id = await bringFormerBack(tx, coverageId, now)
      await followHolders(tx, { coupleId, personId, by: person(actor).id }, now)
      const facts = { coverage: id, tookBack: coverageId, days: days.join(' ') }
      record({ couple: coupleId, subject: personId, facts })
      return done({ id })
    },
    input,
  )
}
