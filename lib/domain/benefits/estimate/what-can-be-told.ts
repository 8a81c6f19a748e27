import type { Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { firstWithoutAmount } from '@/lib/domain/benefits/estimate/allowed-on'
import type { Missing, Patient, PlanTerms, Sums, Uncounted } from '@/lib/domain/benefits/estimate/estimate'
import { planYearOf } from '@/lib/domain/benefits/estimate/plan-year'

export type Told =
  | { kind: 'not-known'; missing: Missing[] }
  | { kind: 'percentage-only' }
  /** Figures can be given for these days; `flat`: they are the copay alone, whatever the plan allows. */
  | { kind: 'figures'; flat: boolean; days: IsoDay[]; uncounted: Uncounted | null }

/**
 * How much can be said of a patient's days under the plan that pays first. Without a share or a copay, nothing; without
 * an allowed amount, only a fixed copay is a figure, and only while no deductible stands before it. Where the amount is
 * known on the first days alone, those are counted and none after: what a day of unknown cost leaves of the yearly sums
 * nobody knows either.
 */
export function whatCanBeTold({ plans: [plan], days }: Patient): Told {
  if (!plan) return { kind: 'not-known', missing: ['plan'] }
  const missing: Missing[] = []
  if (plan.copay === null && plan.coinsurance === null) missing.push('copay-or-coinsurance')
  if (days.length === 0) missing.push('planned-days')
  if (missing.length > 0) return { kind: 'not-known', missing }
  const all = [...new Set(days)].sort()
  const stops = firstWithoutAmount(plan, all)
  if (stops === null) return { kind: 'figures', flat: false, days: all, uncounted: null }
  if (isCopayAlone(plan, all)) return { kind: 'figures', flat: true, days: all, uncounted: null }
  const counted = all.filter((day) => day < stops)
  if (counted.length === 0) return { kind: 'percentage-only' }
  const uncounted = { from: stops, days: all.length - counted.length }
  return { kind: 'figures', flat: false, days: counted, uncounted }
}

function isCopayAlone(plan: PlanTerms, days: readonly string[]): boolean {
  if (plan.copay === null) return false
  if (plan.order === 'copay-only') return true
  const isShared = plan.order !== 'copay-instead-of-coinsurance' && (plan.coinsurance ?? 0) > 0
  if (isShared) return false
  const year = (day: string) => planYearOf(day, plan.yearStarts)
  const staysInYear = days.every((day) => year(day) <= year(plan.asOf))
  return hasNone(plan.deductible) || (staysInYear && leftFirst(plan.deductible) === 0)
}

/** A deductible that was said, and said to be nothing. */
const hasNone = ({ individual, family }: Sums) =>
  (individual ?? family) !== null && [individual, family].every((sum) => sum === null || sum.total === 0)

/** What is left of a sum for this person as far as it was said: the smaller of their own and the family's. */
export function leftFirst({ individual, family }: Sums): Cents | null {
  const own = individual ?? family
  if (!own) return null
  const left = own.left ?? own.total
  const shared = family?.left ?? null
  return left === null || shared === null ? left : Math.min(left, shared)
}
