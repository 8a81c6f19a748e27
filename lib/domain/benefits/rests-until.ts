import type { BenefitFact, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { answeredUntil, latestEnd } from '@/lib/domain/benefits/required-lines'
import { saysNotCovered } from '@/lib/domain/benefits/verification'
import type { CoverageOutcome } from '@/lib/domain/program/case-stage'

/**
 * The first day on which what a check was concluded on counts no longer: of a verified one the first of its questions to
 * be without an answer, of "not covered" the payer's no. Null where it rests on no fact: a partner's own word, or
 * nothing that could be found.
 */
export function restsUntil(facts: readonly BenefitFact[], outcome: CoverageOutcome): IsoDay | null {
  if (outcome === 'verified') return answeredUntil(facts)
  return outcome === 'not_covered' ? latestEnd(facts.filter(saysNotCovered)) : null
}
