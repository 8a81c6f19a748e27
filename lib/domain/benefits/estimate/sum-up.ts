import type { Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { Between, Cost, DayCost, WeekCost } from '@/lib/domain/benefits/estimate/estimate'
import { mondayOf } from '@/lib/domain/scheduling/monday'

/** Days as the weeks they fall in, each beginning on its Monday, in order. */
export function byWeek(days: readonly DayCost[]): WeekCost[] {
  const weeks = new Map<IsoDay, DayCost[]>()
  for (const day of days) {
    const monday = mondayOf(day.day)
    weeks.set(monday, [...(weeks.get(monday) ?? []), day])
  }
  return [...weeks].map(([startsOn, all]) => ({ startsOn, days: all.length, ...sumOf(all) }))
}

/** The sum of days or weeks, to the cent. What is not known of one part is not known of the whole. */
export function sumOf(parts: readonly Between[]): Between {
  return { low: added(parts.map(({ low }) => low)), high: added(parts.map(({ high }) => high)) }
}

/** What a patient may pay as it is shown: the smaller first. */
export function spanOf({ low, high }: Between): { from: Cents; to: Cents } {
  const [one, other] = [low.patientPays, high.patientPays]
  return { from: Math.min(one, other), to: Math.max(one, other) }
}

export const noCost: Cost = {
  allowed: 0,
  deductible: 0,
  coinsurance: 0,
  copay: 0,
  planPays: 0,
  otherPlanPays: 0,
  patientPays: 0,
}

function added(costs: readonly Cost[]): Cost {
  const sum = { ...noCost }
  for (const cost of costs) {
    sum.allowed = plus(sum.allowed, cost.allowed)
    sum.planPays = plus(sum.planPays, cost.planPays)
    for (const part of ['deductible', 'coinsurance', 'copay', 'otherPlanPays', 'patientPays'] as const)
      sum[part] += cost[part]
  }
  return sum
}

const plus = (one: Cents | null, other: Cents | null) => (one === null || other === null ? null : one + other)
