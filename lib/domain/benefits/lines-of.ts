import type { FactKey, FactScope, FactValue } from '@/lib/domain/benefits/benefit-fact'

/** A fact and the place it was read from: a segment, a call. `note` is what the payer adds. */
export type Said = {
  key: FactKey
  value: FactValue | null
  scope: FactScope
  note?: string | null
  place: string
}

/**
 * Facts as a person counts them: what one place says alike for several services (a copay for mental health and for
 * substance use) is one line, kept as a fact for each. Every count on a screen and in the record is one of lines.
 */
export function linesOf<T extends Said>(facts: readonly T[]): [T, ...T[]][] {
  const lines = new Map<string, [T, ...T[]]>()
  for (const fact of facts) {
    const { key, value, scope, note, place } = fact
    const line = JSON.stringify([key, value, scope.level, scope.network, note ?? null, place])
    const begun = lines.get(line)
    if (begun) begun.push(fact)
    else lines.set(line, [fact])
  }
  return [...lines.values()]
}
