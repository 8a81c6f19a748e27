import type { FactKey, FactScope, FactValue } from '@/lib/domain/benefits/benefit-fact'

/** A fact by what it speaks of: its key and scope. `source` tells a reply's facts from a caller's. */
export type Spoken = {
  key: FactKey
  value: FactValue | null
  scope: FactScope
  source: 'reply' | 'call'
}

/**
 * Which live facts does a newer reply take the place of? Those an earlier reply gave for the same thing in the same
 * scope: the payer's later word stands. What somebody said on the telephone is never replaced silently, so that a
 * disagreement stays in sight. Facts of which there may be many (limits, notes) are replaced only by the same words.
 */
export function replacedFacts<T extends Spoken>(
  live: readonly T[],
  arrived: readonly Omit<Spoken, 'source'>[],
): T[] {
  return live.filter(
    (old) =>
      old.source === 'reply' &&
      arrived.some(
        (fresh) =>
          fresh.key === old.key &&
          sameScope(fresh.scope, old.scope) &&
          (!many.has(old.key) || fresh.value === old.value),
      ),
  )
}

function sameScope(one: FactScope, other: FactScope): boolean {
  return one.level === other.level && one.network === other.network && one.serviceType === other.serviceType
}

const many = new Set<FactKey>(['telehealth', 'other-payer', 'limit', 'exclusion', 'ask-elsewhere'])
