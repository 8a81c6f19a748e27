import type { BenefitFact, IsoDay } from '@/lib/domain/benefits/benefit-fact'

/** The last day of the plan as live facts say it, the soonest where they differ; null when none does. */
export function lastDayOfPlan(facts: readonly Pick<BenefitFact, 'key' | 'value' | 'live'>[]): IsoDay | null {
  const days = facts.flatMap(({ key, value, live }) =>
    live && key === 'coverage-until' && typeof value === 'string' ? [value] : [],
  )
  return days.sort()[0] ?? null
}
