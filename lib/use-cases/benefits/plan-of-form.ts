import { NotFound } from '@/lib/access/authorize'
import { type CoverageRow, listEveryCoverage, lockCoverage } from '@/lib/data/benefits'
import { lockInOrder } from '@/lib/data/locks'
import { lockCase } from '@/lib/data/open-cases'
import { standsSince } from '@/lib/data/plan-corrections'
import type { Transaction } from '@/lib/data/transaction'
import { changedMeanwhile, standsInPlaceOf } from '@/lib/domain/benefits/changed-meanwhile'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'

/** `personId`: whose plan it has to be. `seen`: when it was changed last, as the form showed it, where its words matter. */
type PlanOnForm = { coupleId: string; coverageId: string; personId?: string; seen?: string }

/** `every`: all plans of the case, with those in whose place another stands. */
type PlanNow = { coverage: CoverageRow; every: CoverageRow[] }

/**
 * The plan a form is about, kept as it stands until this transaction ends. Where another stands in its place since the
 * form was opened, or it was taken back, the form is told what stands now, so that nothing typed is lost; what is not of
 * this couple, or was taken away, is not found. Refusal: `plan-changed-meanwhile`.
 */
export async function planOfForm(tx: Transaction, form: PlanOnForm): Promise<Outcome<PlanNow>> {
  const { coupleId, coverageId, personId, seen } = form
  await lockCoverage(tx, coverageId)
  const every = await listEveryCoverage(tx, coupleId)
  const coverage = standsInPlaceOf(every, await standsSince(tx, coverageId))
  if (!coverage || (personId && coverage.personId !== personId)) throw new NotFound()
  const isSeen =
    coverage.id === coverageId && (seen === undefined || coverage.updatedAt.toISOString() === seen)
  // That there is no plan is no plan that was changed.
  if (!isSeen && coverage.holder === 'none') throw new NotFound()
  return isSeen ? done({ coverage, every }) : refuse(changedMeanwhile(coverage))
}

/**
 * The same of a plan whose words are about to change: the case and its person's plans are kept as well, so that one
 * change of them follows the other. `all`: every plan of that person. That there is no plan cannot be corrected.
 */
export async function planToChange(
  tx: Transaction,
  form: Required<PlanOnForm>,
): Promise<Outcome<{ stood: CoverageRow; all: CoverageRow[] }>> {
  await lockCase(tx, form.coupleId)
  await lockInOrder(tx, [form.personId])
  const plan = await planOfForm(tx, form)
  if (!plan.ok) return plan
  const { coverage: stood, every } = plan.value
  if (stood.holder === 'none') throw new NotFound()
  return done({ stood, all: every.filter(({ personId }) => personId === form.personId) })
}
