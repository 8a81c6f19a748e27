import type { BenefitFact, FactKey, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { conflicts } from '@/lib/domain/benefits/conflicts'
import { countsUntil } from '@/lib/domain/benefits/valid-until'
import { isSourced, mustBeAnswered, type RequiredFact } from '@/lib/domain/benefits/verification'

export type RequiredQuestion = 'active' | 'behavioral' | RequiredFact
export type RequiredLine = {
  question: RequiredQuestion
  state: 'answered' | 'said-no' | 'would-not-say' | 'open' | 'disagrees'
}

/**
 * What must be known before a coverage is verified, and how far it is: each question with a sourced answer, with a plain
 * no where only a yes verifies, with the payer's "would not say", open, or answered differently by two sources. A prior authorization that a reply left unclear
 * is open, and what a payer said too long ago answers nothing.
 */
export function requiredLines(facts: readonly BenefitFact[]): RequiredLine[] {
  const known = facts.filter((fact) => fact.live && isSourced(fact))
  const disputed = new Set(conflicts(known).map(({ key }) => key))
  return questions.map(({ question, keys, answers }) => {
    const said = known.filter(({ key, value }) => keys.includes(key) && answers(value))
    if (keys.some((key) => disputed.has(key))) return { question, state: 'disagrees' }
    if (said.some(({ value }) => value !== null)) return { question, state: 'answered' }
    if (said.length > 0) return { question, state: 'would-not-say' }
    const isNo = known.some(({ key, value }) => keys.includes(key) && value === false)
    return { question, state: isNo ? 'said-no' : 'open' }
  })
}

/**
 * The first day on which one of the questions has no answer that still counts, each taken by its latest answer; null
 * while one is open.
 */
export function answeredUntil(facts: readonly BenefitFact[]): IsoDay | null {
  const known = facts.filter((fact) => fact.live && isSourced(fact))
  const ends = questions.map(({ keys, answers }) =>
    latestEnd(known.filter(({ key, value }) => keys.includes(key) && answers(value))),
  )
  return ends.includes(null) ? null : (ends.sort()[0] ?? null)
}

/** The first day on which none of these facts counts any more; null where there is none. */
export function latestEnd(facts: readonly Pick<BenefitFact, 'saidOn'>[]): IsoDay | null {
  return (
    facts
      .map(({ saidOn }) => countsUntil(saidOn))
      .sort()
      .at(-1) ?? null
  )
}

const isYes = (value: unknown) => value === true
const isSaid = (value: unknown) => value !== 'unknown'

type Question = { question: RequiredQuestion; keys: FactKey[]; answers: (value: unknown) => boolean }
const questions: Question[] = [
  { question: 'active', keys: ['coverage-active'], answers: isYes },
  { question: 'behavioral', keys: ['mental-health-covered', 'substance-use-covered'], answers: isYes },
  ...mustBeAnswered.map(({ fact, keys }) => ({ question: fact, keys, answers: isSaid })),
]
