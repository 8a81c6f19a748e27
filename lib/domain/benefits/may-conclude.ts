import type { BenefitFact } from '@/lib/domain/benefits/benefit-fact'
import { mayVerify, type VerificationOutcome } from '@/lib/domain/benefits/verification'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/** One coverage of one partner: what they said of it, and what payers said since. */
export type CheckedCase = { partner: string; holdsPlan: boolean; facts: BenefitFact[] }

/**
 * May the check of this coverage be concluded so? Where a partner said that there is no plan, their own word is the
 * source: "not covered" needs no other, and there is nothing to verify. Everything else is the rule of `mayVerify`.
 *
 * Refusals: `no-plan-to-verify` and those of `mayVerify`.
 */
export function mayConclude(
  { partner, holdsPlan, facts }: CheckedCase,
  outcome: VerificationOutcome,
): Refusal[] {
  if (holdsPlan || outcome.kind === 'could-not-determine') return mayVerify(facts, outcome)
  return outcome.kind === 'verified' ? [refusal('no-plan-to-verify', { partner })] : []
}
