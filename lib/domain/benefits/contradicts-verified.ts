import type { FactKey, FactScope, FactValue } from '@/lib/domain/benefits/benefit-fact'

type Said = { key: FactKey; value: FactValue | null; scope: FactScope }

/**
 * Whether what a payer says now takes away what a verified check stood on: the coverage is not active, or neither
 * mental health nor substance use care is covered any more. `live` is all that counts once the news is in: an older
 * yes holds for what the news do not speak of. What is left out out of network only takes nothing away, as with
 * `mayVerify`.
 */
export function contradictsVerified(news: readonly Said[], live: readonly Said[]): boolean {
  if (says(news, 'coverage-active', false)) return true
  const denied = care.filter((key) => says(news, key, false) && !says(news, key, true))
  return denied.length > 0 && !care.some((key) => !denied.includes(key) && says(live, key, true))
}

const care = ['mental-health-covered', 'substance-use-covered'] as const

const says = (facts: readonly Said[], asked: FactKey, answer: boolean) =>
  facts.some(
    ({ key, value, scope }) => key === asked && value === answer && (answer || scope.network !== 'out'),
  )
