import type { FactKey, FactScope, FactValue, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'

/** A live fact as an estimate looks at it: when and by what kind of source it was said. */
export type SaidFact = {
  id: string
  key: FactKey
  value: FactValue | null
  scope: FactScope
  note: string | null
  kind: 'reply' | 'call' | 'card'
  on: IsoDay
  /** Another source says something else of the same thing. */
  disputed?: boolean
}

export type Sought = { network: 'in' | 'out'; dayCode: DayCode; level: 'individual' | 'family' | null }

/**
 * The fact that says most nearly what is sought: of the right network before one that names none, of the program day
 * before the benefit it belongs to, and that before the whole plan; of two as near, the one said last. `disagrees`: one
 * as near says something else, or another source does. "Would not say" answers nothing here.
 */
export function pickFact(facts: readonly SaidFact[], key: FactKey, sought: Sought) {
  const near = facts
    .map((fact) => ({ fact, distance: distanceOf(fact, sought) }))
    .filter(({ fact, distance }) => fact.key === key && fact.value !== null && distance !== null)
    .sort((a, b) => Number(a.distance) - Number(b.distance) || b.fact.on.localeCompare(a.fact.on))
  const [nearest] = near
  if (!nearest) return null
  const rival = near.some(
    ({ fact, distance }) => distance === nearest.distance && fact.value !== nearest.fact.value,
  )
  return { fact: nearest.fact, disagrees: rival || nearest.fact.disputed === true }
}

/** `null`: it speaks of something else. */
function distanceOf({ scope }: SaidFact, { network, dayCode, level }: Sought): number | null {
  const service = servicesOf[dayCode].indexOf(scope.serviceType)
  const networks = [network, 'both', 'unknown'].indexOf(scope.network)
  const isLevel = level === null || scope.level === level || (scope.level === null && level === 'individual')
  if (service < 0 || networks < 0 || !isLevel) return null
  return service * 3 + networks
}

/** From the day itself over the benefit it belongs to, to what payers quote in its place. */
const servicesOf: Record<DayCode, (string | null)[]> = {
  H0015: ['H0015', 'CJ', 'AI', 'H0005', 'AJ', 'AK', 'MH', 'CF', 'A8', '30', null, '98', '96'],
  S9480: ['S9480', 'CF', 'MH', 'A8', 'CH', 'A4', 'A6', 'AI', 'CJ', '30', null, '98', '96'],
}
