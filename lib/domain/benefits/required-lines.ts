import type { BenefitFact, FactKey } from '@/lib/domain/benefits/benefit-fact'
import { conflicts } from '@/lib/domain/benefits/conflicts'
import { isSourced, mustBeAnswered, type RequiredFact } from '@/lib/domain/benefits/verification'

export type RequiredQuestion = 'active' | 'behavioral' | RequiredFact
export type RequiredLine = {
  question: RequiredQuestion
  state: 'answered' | 'would-not-say' | 'open' | 'disagrees'
}

/**
 * What must be known before a coverage is verified, and how far it is: each question with a sourced answer, with the
 * payer's "would not say", open, or answered differently by two sources. A prior authorization that a reply left unclear
 * is open.
 */
export function requiredLines(facts: readonly BenefitFact[]): RequiredLine[] {
  const known = facts.filter((fact) => fact.live && isSourced(fact))
  const disputed = new Set(conflicts(known).map(({ key }) => key))
  const stateOf = (keys: FactKey[]): RequiredLine['state'] => {
    const said = known.filter(({ key, value }) => keys.includes(key) && value !== 'unknown')
    if (keys.some((key) => disputed.has(key))) return 'disagrees'
    if (said.some(({ value }) => value !== null)) return 'answered'
    return said.length > 0 ? 'would-not-say' : 'open'
  }
  const yes = (keys: FactKey[]): RequiredLine['state'] => {
    if (keys.some((key) => disputed.has(key))) return 'disagrees'
    return known.some(({ key, value }) => keys.includes(key) && value === true) ? 'answered' : 'open'
  }
  return [
    { question: 'active', state: yes(['coverage-active']) },
    { question: 'behavioral', state: yes(['mental-health-covered', 'substance-use-covered']) },
    ...mustBeAnswered.map(({ fact, keys }) => ({ question: fact, state: stateOf(keys) })),
  ]
}
