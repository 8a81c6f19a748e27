import type { PlanTerms } from '@/lib/domain/benefits/estimate/estimate'

export type Priced = PlanTerms & { allowed: NonNullable<PlanTerms['allowed']> }

/** Whether enough is known of a plan to count what it pays after another. */
export function canPayAfter(plan: PlanTerms): plan is Priced {
  return plan.allowed !== null && (plan.copay !== null || plan.coinsurance !== null)
}
