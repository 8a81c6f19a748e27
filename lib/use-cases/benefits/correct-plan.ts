import { type Caller, person } from '@/lib/access/actor'
import { readEveryPlan } from '@/lib/data/authorization-facts'
import { inPlaceOf } from '@/lib/data/order-changes'
import {
  beginPlanAnew,
  correctWords,
  listRestsOnCorrection,
  listRestsOnPlan,
} from '@/lib/data/plan-corrections'
import { listDaysThatKeep } from '@/lib/data/plan-order'
import { mayCorrect } from '@/lib/domain/benefits/may-correct'
import { wasSpokenOf } from '@/lib/domain/benefits/rests-on-plan'
import { asWritten, isSamePlan } from '@/lib/domain/benefits/same-plan'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import type { AddPlan } from '@/lib/use-cases/benefits/add-plan'
import { followHolders } from '@/lib/use-cases/benefits/follow-holders'
import { planToChange } from '@/lib/use-cases/benefits/plan-of-form'
import { run } from '@/lib/use-cases/run'

/**
 * `seen`: when the plan was changed last, as the form showed it. `which`: whether it is the same plan, written down wrong,
 * or another; null where nobody said.
 */
export type CorrectPlan = AddPlan & {
  coverageId: string
  seen: string
  which: 'same' | 'another' | null
}

/**
 * Corrects what is written of a plan, and keeps what stood before. The same plan keeps all that rests on it; another
 * stands in the place of the former, with which stays what was said, approved and attended. Which of the two it is has to
 * be said where something rests on it. Answers with the plan's id, which is then a new one; from which day that pays
 * first, and what is booked under it, is on record. Refusals: `plan-changed-meanwhile` and those of `mayCorrect`.
 */
export function correctPlan(caller: Caller, input: CorrectPlan): Promise<Outcome<{ id: string }>> {
  const { coupleId, coverageId, personId, seen: _, which, ...plan } = input
  const subject = { couple: coupleId, person: personId, coverage: coverageId }
  return run(
    caller,
    'benefits.correct-plan',
    subject,
    async ({ tx, actor, now, record }) => {
      const plans = await planToChange(tx, input)
      if (!plans.ok) return plans
      const { stood, all } = plans.value
      const rests = await listRestsOnPlan(tx, coverageId, { withFormer: false, now })
      const former = all.find(({ id }) => id === stood.inPlaceOf)
      const since = former ? await listRestsOnCorrection(tx, coverageId, now) : []
      const others = all.filter((one) => !one.former && one.id !== stood.id)
      const against = mayCorrect(plan, { stood, others, rests, which, former, since })
      if (against.length > 0) return refuse(...against)

      const isAnew = which === 'another' && wasSpokenOf(rests) && !isSamePlan(plan, asWritten(stood))
      const over = isAnew ? await listDaysThatKeep(tx, personId, now) : []
      const { turns, days } = inPlaceOf(isAnew ? await readEveryPlan(tx, coupleId) : [], stood, over)
      if (!isAnew) await correctWords(tx, coverageId, plan)
      const id = isAnew ? await beginPlanAnew(tx, coverageId, plan, now) : coverageId
      await followHolders(tx, { coupleId, personId, by: person(actor).id }, now)
      const from = (isAnew && turns[0]?.from) || null
      const facts = { coverage: id, anew: isAnew, from, days: days.join(' ') }
      record({ couple: coupleId, subject: personId, facts })
      return done({ id })
    },
    input,
  )
}
