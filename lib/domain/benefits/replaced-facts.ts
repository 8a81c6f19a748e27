import type { FactKey, FactScope, FactValue, IsoDay } from '@/lib/domain/benefits/benefit-fact'

/** A fact by what it speaks of, its key and scope, and when. `source` tells a reply's facts from a caller's. */
export type Spoken = {
  key: FactKey
  value: FactValue | null
  scope: FactScope
  saidOn: IsoDay
  source: 'reply' | 'call'
}
type Arrived = Omit<Spoken, 'source'>

/**
 * Which live facts does a reply take the place of? Those an earlier reply gave for the same thing in the same scope, by
 * the days on which the payer wrote them: the later word stands. What somebody said on the telephone is never replaced silently, so that a
 * disagreement stays in sight. Facts of which there may be many (limits, notes) are replaced only by the same words.
 */
export function replacedFacts<T extends Spoken>(live: readonly T[], arrived: readonly Arrived[]): T[] {
  return live.filter(
    (old) =>
      old.source === 'reply' &&
      arrived.some((fresh) => isSameThing(fresh, old) && fresh.saidOn >= old.saidOn),
  )
}

/** Whether a reply that comes late says this: one that the payer wrote later had said the same thing anew. */
export function isOvertaken(late: Arrived, live: readonly Spoken[]): boolean {
  return live.some((one) => one.source === 'reply' && isSameThing(late, one) && late.saidOn < one.saidOn)
}

function isSameThing(one: Arrived, other: Arrived): boolean {
  const isSame = one.key === other.key && sameScope(one.scope, other.scope)
  return isSame && (!many.has(one.key) || one.value === other.value)
}

function sameScope(one: FactScope, other: FactScope): boolean {
  return one.level === other.level && one.network === other.network && one.serviceType === other.serviceType
}

const many = new Set<FactKey>(['telehealth', 'other-payer', 'limit', 'exclusion', 'ask-elsewhere'])
