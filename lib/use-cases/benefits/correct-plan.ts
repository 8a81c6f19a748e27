import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type CoverageRow, listCoverages, lockCoverage } from '@/lib/data/benefits'
import { lockInOrder } from '@/lib/data/locks'
import { lockCase } from '@/lib/data/open-cases'
import type { OwnPlan } from '@/lib/data/own-coverage'
import { beginPlanAnew, listRestsOnPlan, writeCorrection } from '@/lib/data/plan-corrections'
import { wasSpokenOf } from '@/lib/domain/benefits/rests-on-plan'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import type { AddPlan } from '@/lib/use-cases/benefits/add-plan'
import { followHolders } from '@/lib/use-cases/benefits/follow-holders'
import { run } from '@/lib/use-cases/run'

/** `seen`: when the plan was changed last, as the form showed it. */
export type CorrectPlan = AddPlan & { coverageId: string; seen: string }

/**
 * Corrects what is written of a plan, and keeps what stood before. Under another insurance company, member ID or holder
 * it is checked anew: what was said of the former words stays with them. Answers with the plan's id, which is then a new
 * one. Refusals: `plan-changed-meanwhile`, `plan-reads-so-already`, `plan-named-already`.
 */
export function correctPlan(caller: Caller, input: CorrectPlan): Promise<Outcome<{ id: string }>> {
  const { coupleId, coverageId, personId, seen, ...plan } = input
  const subject = { couple: coupleId, person: personId, coverage: coverageId }
  return run(
    caller,
    'benefits.correct-plan',
    subject,
    async ({ tx, actor, now, record }) => {
      await lockCase(tx, coupleId)
      await lockInOrder(tx, [personId])
      await lockCoverage(tx, coverageId)
      const own = (await listCoverages(tx, coupleId)).filter((one) => one.personId === personId)
      const stood = own.find(({ id }) => id === coverageId)
      if (!stood || stood.holder === 'none') throw new NotFound()
      const against = whyNot(plan, seen, stood, own)
      if (against.length > 0) return refuse(...against)

      const rests = await listRestsOnPlan(tx, coverageId)
      const isAnew = isAnotherPlan(plan, stood) && wasSpokenOf(rests)
      const withCard = plan.payerName === stood.payer
      const id = isAnew ? await beginPlanAnew(tx, { coverage: coverageId, withCard }, now) : coverageId
      await writeCorrection(tx, { coverage: id, plan, before: stood, by: person(actor).id }, now)
      await followHolders(tx, { coupleId, personId, by: person(actor).id }, now)
      record({ couple: coupleId, subject: personId, facts: { coverage: id, anew: isAnew } })
      return done({ id })
    },
    input,
  )
}

function whyNot(plan: OwnPlan, seen: string, stood: CoverageRow, own: readonly CoverageRow[]): Refusal[] {
  if (stood.updatedAt.toISOString() !== seen) return [refusal('plan-changed-meanwhile', {})]
  const isAsItStands =
    !isAnotherPlan(plan, stood) && plan.groupNumber === stood.group && plan.planKind === stood.planKind
  if (isAsItStands) return [refusal('plan-reads-so-already', {})]
  const same = own.find((one) => one.id !== stood.id && isSame(one, plan))
  return same ? [refusal('plan-named-already', { payer: same.payer })] : []
}

const isSame = (one: CoverageRow, { payerName, memberId }: OwnPlan) =>
  one.payer.toLowerCase() === payerName.toLowerCase() && one.memberId.toLowerCase() === memberId.toLowerCase()

/** What a check, a fact and an approval are about. */
const isAnotherPlan = (plan: OwnPlan, stood: CoverageRow) =>
  plan.payerName !== stood.payer || plan.memberId !== stood.memberId || plan.holder !== stood.holder
