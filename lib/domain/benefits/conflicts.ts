import type { BenefitFact, FactKey, FactScope } from '@/lib/domain/benefits/benefit-fact'

export type Conflict = { key: FactKey; one: BenefitFact; other: BenefitFact }

/**
 * Live facts on which two sources disagree. A fact disagrees with a source when that source speaks about an
 * overlapping scope and never gives the same value there: a caller's "$1,200" (network not said) agrees with a reply
 * that says $1,200 in network and $5,000 out. "Would not say" disagrees with nobody, and lists such as limits,
 * telehealth notes or exclusions add up rather than compete. So do amounts asked for differently: a copay per visit
 * and one per day.
 */
export function conflicts(facts: BenefitFact[]): Conflict[] {
  const live = facts.filter((fact) => fact.live && isStatement(fact) && !addsUp.has(fact.key))
  const found: Conflict[] = []
  for (const [index, one] of live.entries()) {
    const rivals = live.slice(index + 1).filter((other) => other.key === one.key && differs(one, other))
    for (const other of rivals) {
      if (!agreesWithSource(one, other, live) && !agreesWithSource(other, one, live))
        found.push({ key: one.key, one, other })
    }
  }
  return found
}

function differs(one: BenefitFact, other: BenefitFact): boolean {
  return sourceId(one) !== sourceId(other) && !sameValue(one, other) && meet(one, other)
}

function sourceId({ source }: BenefitFact): string {
  return source === null || source.kind === 'card' ? (source?.kind ?? 'none') : source.id
}

/** Does the source of `rival` give the value of `fact` somewhere in reach of its scope? */
function agreesWithSource(fact: BenefitFact, rival: BenefitFact, live: BenefitFact[]): boolean {
  return live.some(
    (said) =>
      sourceId(said) === sourceId(rival) &&
      said.key === fact.key &&
      sameValue(said, fact) &&
      meet(said, fact),
  )
}

/** "Would not say" and "unknown" claim nothing, so nothing can contradict them. */
function isStatement({ value }: BenefitFact): boolean {
  return value !== null && value !== 'unknown'
}

function sameValue({ value: one }: BenefitFact, { value: other }: BenefitFact): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

function meet(one: BenefitFact, other: BenefitFact): boolean {
  const [unit, otherUnit] = [unitOf(one), unitOf(other)]
  const sameUnit = unit === null || otherUnit === null || unit === otherUnit
  return sameUnit && overlap(one.scope, other.scope)
}

/** What an amount is asked for, where the payer said it. */
function unitOf({ note }: BenefitFact): string | null {
  return (
    /(?:^| \/ )per (hour|day|24 hours|visit|week|month|admission|episode)\b/.exec(note ?? '')?.[1] ?? null
  )
}

function overlap(one: FactScope, other: FactScope): boolean {
  const level = one.level === null || other.level === null || one.level === other.level
  const open = (network: string) => network === 'both' || network === 'unknown'
  const network = open(one.network) || open(other.network) || one.network === other.network
  const service =
    one.serviceType === null || other.serviceType === null || one.serviceType === other.serviceType
  return level && network && service
}

const addsUp = new Set<FactKey>(['telehealth', 'other-payer', 'limit', 'exclusion', 'ask-elsewhere'])
