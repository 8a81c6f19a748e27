import type { BenefitFact, FactKey } from '@/lib/domain/benefits/benefit-fact'
import { conflicts } from '@/lib/domain/benefits/conflicts'
import { factName } from '@/lib/domain/benefits/fact-words'
import { type Refusal, refusal } from '@/lib/domain/refusals'

export type VerificationOutcome =
  | { kind: 'verified' }
  | { kind: 'not-covered' }
  | { kind: 'could-not-determine'; why: string; next: string }

/**
 * May a coordinator close one partner's benefit check with this outcome? Every reason against it at once; empty when
 * they may. Nothing is guessed: only live facts with a source count, "the payer would not say" is an answer to every
 * question except whether the coverage is active and covers the care, and a prior authorization that a reply left
 * open (`unknown`) is no answer. Where two sources disagree on an answer, somebody has to say which one holds first.
 *
 * Refusals: `coverage-not-shown-active`, `coverage-facts-disagree`, `behavioral-coverage-not-shown`,
 * `required-facts-disagree`, `benefit-fact-missing`, `not-covered-needs-a-source`, `could-not-determine-needs-a-note`.
 */
export function mayVerify(facts: BenefitFact[], outcome: VerificationOutcome): Refusal[] {
  const known = facts.filter((fact) => fact.live && isSourced(fact))
  if (outcome.kind === 'verified') return againstVerified(known)
  if (outcome.kind === 'not-covered') return againstNotCovered(known)
  return outcome.why.trim() && outcome.next.trim() ? [] : [refusal('could-not-determine-needs-a-note', {})]
}

function againstVerified(known: BenefitFact[]): Refusal[] {
  const refusals: Refusal[] = []
  if (!says(known, 'coverage-active', true)) refusals.push(refusal('coverage-not-shown-active', {}))
  else if (says(known, 'coverage-active', false)) refusals.push(refusal('coverage-facts-disagree', {}))
  if (!says(known, 'mental-health-covered', true) && !says(known, 'substance-use-covered', true))
    refusals.push(refusal('behavioral-coverage-not-shown', {}))
  for (const fact of disputed(known))
    refusals.push(refusal('required-facts-disagree', { fact: factName(fact) }))
  return refusals.concat(unanswered(known).map((fact) => refusal('benefit-fact-missing', { fact })))
}

/** What two sources answer differently, of what must be known. Whether the coverage is active has a refusal of its own. */
function disputed(known: BenefitFact[]): FactKey[] {
  const keys = new Set(conflicts(known).map(({ key }) => key))
  return [...keys].filter((key) => key !== 'coverage-active' && mustBeKnown.has(key))
}

/** The questions that these live facts leave open, the most basic first. A payer's "would not say" is an answer. */
export function unanswered(known: readonly Pick<BenefitFact, 'key' | 'value'>[]): RequiredFact[] {
  return mustBeAnswered
    .filter(({ keys }) => !known.some(({ key, value }) => keys.includes(key) && value !== 'unknown'))
    .map(({ fact }) => fact)
}

function againstNotCovered(known: BenefitFact[]): Refusal[] {
  return known.some(saysNotCovered) ? [] : [refusal('not-covered-needs-a-source', {})]
}

/** A live, sourced no. An exclusion that holds out of network only is no reason to call the care not covered. */
export function saysNotCovered(fact: BenefitFact): boolean {
  const { key, value, scope, live } = fact
  return live && isSourced(fact) && coverageKeys.has(key) && value === false && scope.network !== 'out'
}

function says(known: BenefitFact[], key: FactKey, value: boolean): boolean {
  return known.some((fact) => fact.key === key && fact.value === value)
}

/**
 * A call counts when it names who answered and the payer's reference; a reply when it points at a segment; a card for
 * everything but whether there is coverage.
 */
export function isSourced({ key, source }: BenefitFact): boolean {
  if (source === null) return false
  if (source.kind === 'card') return !coverageKeys.has(key)
  if (source.kind === 'reply') return source.segment.text !== ''
  return source.representative.trim() !== '' && source.reference.trim() !== ''
}

const coverageKeys = new Set<FactKey>(['coverage-active', 'mental-health-covered', 'substance-use-covered'])

export type RequiredFact =
  | 'plan-kind'
  | 'deductible'
  | 'out-of-pocket'
  | 'copay-or-coinsurance'
  | 'prior-authorization'

/** The questions without whose answer nothing is verified, in the order in which they are asked. */
export const mustBeAnswered: { fact: RequiredFact; keys: FactKey[] }[] = [
  { fact: 'plan-kind', keys: ['plan-kind'] },
  { fact: 'deductible', keys: ['deductible-total', 'deductible-remaining'] },
  { fact: 'out-of-pocket', keys: ['out-of-pocket-total', 'out-of-pocket-remaining'] },
  { fact: 'copay-or-coinsurance', keys: ['copay', 'coinsurance'] },
  { fact: 'prior-authorization', keys: ['prior-authorization'] },
]

/** Every fact that answers a question without whose answer nothing is verified. */
const mustBeKnown: ReadonlySet<FactKey> = new Set([
  ...coverageKeys,
  ...mustBeAnswered.flatMap(({ keys }) => keys),
])
