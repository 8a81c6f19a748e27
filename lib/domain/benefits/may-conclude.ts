import type { BenefitFact, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { lastDayOfPlan } from '@/lib/domain/benefits/last-day-of-plan'
import { mayVerify, type VerificationOutcome } from '@/lib/domain/benefits/verification'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/** One coverage of one partner: what they said of it, and what payers said since. */
export type CheckedCase = { partner: string; holdsPlan: boolean; facts: BenefitFact[]; today: IsoDay }

/**
 * May the check of this coverage be concluded so? Where a partner said that there is no plan, their own word is the
 * source: "not covered" needs no other, and there is nothing to verify. A plan whose last day is behind us is not
 * verified, whatever else a source says of it. Everything else is the rule of `mayVerify`.
 *
 * Refusals: `no-plan-to-verify`, `coverage-already-ended` and those of `mayVerify`.
 */
export function mayConclude(
  { partner, holdsPlan, facts, today }: CheckedCase,
  outcome: VerificationOutcome,
): Refusal[] {
  if (holdsPlan || outcome.kind === 'could-not-determine') {
    const last = outcome.kind === 'verified' ? lastDayOfPlan(facts) : null
    const ended = last !== null && last < today ? [refusal('coverage-already-ended', { last })] : []
    return [...ended, ...mayVerify(facts, outcome)]
  }
  return outcome.kind === 'verified' ? [refusal('no-plan-to-verify', { partner })] : []
}
