import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { firstWithoutAmount } from '@/lib/domain/benefits/estimate/allowed-on'
import type { PlanTerms } from '@/lib/domain/benefits/estimate/estimate'
import { paysOn } from '@/lib/domain/benefits/estimate/pays-on'
import { daysAfter } from '@/lib/domain/scheduling/wall-clock'

/** A plan that pays after another, and the first planned day on which nobody knows what it allows: from then it has no say. */
export type PaysAfter = { plan: PlanTerms; stops: IsoDay | null }

/** What can be counted of a plan that pays after another on these days; null where not enough of it is known. */
export function canPayAfter(plan: PlanTerms, days: readonly IsoDay[]): PaysAfter | null {
  if (plan.allowed.length === 0 || (plan.copay === null && plan.coinsurance === null)) return null
  const own = days.filter((day) => paysOn(day, plan))
  const stops = firstWithoutAmount(plan, own)
  if (stops === null) return { plan, stops }
  const until = daysAfter(stops, -1)
  return own.some((day) => day <= until) ? { plan: { ...plan, until }, stops } : null
}
