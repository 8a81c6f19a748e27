import type { FactKey, FactScope, FactValue } from '@/lib/domain/benefits/benefit-fact'

type Said = { key: FactKey; value: FactValue | null; scope: FactScope }
type Known = Said & { source: { kind: 'reply' | 'call' | 'card' } | null }

/**
 * Whether what a payer says now takes away what a verified check stood on: the coverage is not active, neither mental
 * health nor substance use care is covered any more, or it is not known any more whether the care must be authorized.
 * `live` is all that counts once the news is in: an older yes holds for what the news do not speak of. What is left out
 * out of network only takes nothing away, as with `mayVerify`.
 */
export function contradictsVerified(news: readonly Said[], live: readonly Known[]): boolean {
  if (says(news, 'coverage-active', false) || leavesOpen(news, live)) return true
  const denied = care.filter((key) => says(news, key, false) && !says(news, key, true))
  return denied.length > 0 && !care.some((key) => !denied.includes(key) && says(live, key, true))
}

/**
 * A later reply that leaves the authorization open stands beside the earlier one that did not: somebody has to look. It
 * takes nothing from what was said on the telephone, as a reply never does (`replacedFacts`).
 */
function leavesOpen(news: readonly Said[], live: readonly Known[]): boolean {
  const told = news.filter(({ key, scope }) => key === 'prior-authorization' && scope.network !== 'out')
  const isAnswer = ({ key, value }: Said) => key === 'prior-authorization' && value !== 'unknown'
  if (told.length === 0 || told.some(isAnswer)) return false
  return !live.some((fact) => isAnswer(fact) && fact.source?.kind === 'call')
}

const care = ['mental-health-covered', 'substance-use-covered'] as const

const says = (facts: readonly Said[], asked: FactKey, answer: boolean) =>
  facts.some(
    ({ key, value, scope }) => key === asked && value === answer && (answer || scope.network !== 'out'),
  )
