import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type CoverageRow, listEveryCoverage, lockCoverage } from '@/lib/data/benefits'
import { lockInOrder } from '@/lib/data/locks'
import { lockCase } from '@/lib/data/open-cases'
import type { OwnPlan } from '@/lib/data/own-coverage'
import { beginPlanAnew, correctWords, listRestsOnPlan } from '@/lib/data/plan-corrections'
import { changedMeanwhile, standsInPlaceOf } from '@/lib/domain/benefits/changed-meanwhile'
import { type RestsOnPlan, wasSpokenOf } from '@/lib/domain/benefits/rests-on-plan'
import { isSamePlan, sameNumberAt } from '@/lib/domain/benefits/same-plan'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import type { AddPlan } from '@/lib/use-cases/benefits/add-plan'
import { followHolders } from '@/lib/use-cases/benefits/follow-holders'
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
 * be said where something rests on it. Answers with the plan's id, which is then a new one. Refusals:
 * `plan-changed-meanwhile`, `plan-reads-so-already`, `plan-named-already`, `say-which-plan-it-is`.
 */
export function correctPlan(caller: Caller, input: CorrectPlan): Promise<Outcome<{ id: string }>> {
  const { coupleId, coverageId, personId, seen, which, ...plan } = input
  const subject = { couple: coupleId, person: personId, coverage: coverageId }
  return run(
    caller,
    'benefits.correct-plan',
    subject,
    async ({ tx, actor, now, record }) => {
      await lockCase(tx, coupleId)
      await lockInOrder(tx, [personId])
      await lockCoverage(tx, coverageId)
      const all = (await listEveryCoverage(tx, coupleId)).filter((one) => one.personId === personId)
      const stood = standsInPlaceOf(all, coverageId)
      if (!stood || stood.holder === 'none') throw new NotFound()
      if (stood.id !== coverageId || stood.updatedAt.toISOString() !== seen)
        return refuse(changedMeanwhile(stood))
      const rests = await listRestsOnPlan(tx, coverageId, { withFormer: false, now })
      const own = all.filter(({ former }) => !former)
      const against = whyNot(plan, { stood, own, rests, which })
      if (against.length > 0) return refuse(...against)

      const isAnew = which === 'another' && wasSpokenOf(rests) && !isSamePlan(plan, asNamed(stood))
      if (!isAnew) await correctWords(tx, coverageId, plan)
      const id = isAnew ? await beginPlanAnew(tx, coverageId, plan, now) : coverageId
      await followHolders(tx, { coupleId, personId, by: person(actor).id }, now)
      record({ couple: coupleId, subject: personId, facts: { coverage: id, anew: isAnew } })
      return done({ id })
    },
    input,
  )
}

type Standing = {
  stood: CoverageRow
  own: readonly CoverageRow[]
  rests: readonly RestsOnPlan[]
  which: CorrectPlan['which']
}

function whyNot(plan: OwnPlan, { stood, own, rests, which }: Standing): Refusal[] {
  const before = asNamed(stood)
  const isAsItStands =
    (['holder', 'payerName', 'memberId'] as const).every((word) => plan[word] === before[word]) &&
    plan.groupNumber === stood.group &&
    plan.planKind === stood.planKind
  if (isAsItStands) return [refusal('plan-reads-so-already', {})]
  const same = own.find((one) => one.id !== stood.id && sameNumberAt(asNamed(one), plan))
  if (same) return [refusal('plan-named-already', { payer: same.payer })]
  const mustSay = which === null && wasSpokenOf(rests) && !isSamePlan(plan, before)
  return mustSay ? [refusal('say-which-plan-it-is', {})] : []
}

const asNamed = ({ holder, payer: payerName, memberId }: CoverageRow) => ({ holder, payerName, memberId })
