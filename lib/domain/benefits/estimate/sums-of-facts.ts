import type { Cents } from '@/lib/domain/benefits/benefit-fact'
import type { Assumption, FactRef, Sums, YearlySum } from '@/lib/domain/benefits/estimate/estimate'
import { pickFact, type SaidFact, type Sought } from '@/lib/domain/benefits/estimate/pick-fact'

type Which = 'deductible' | 'out-of-pocket'

/**
 * A yearly sum for the person and for the family: what is left as it was said, or the whole less what was met. A sum of
 * which nothing was said is null. A fact that names no level is the person's own.
 */
export function sumsOf(facts: readonly SaidFact[], which: Which, sought: Sought) {
  const own = sumOf(facts, which, { ...sought, level: 'individual' })
  const family = sumOf(facts, which, { ...sought, level: 'family' })
  const sums: Sums = { individual: own.sum, family: family.sum }
  return {
    sums,
    rests: [...own.rests, ...family.rests],
    disagree: [...own.disagree, ...family.disagree],
  }
}

type Level = Sought & { level: 'individual' | 'family' }

function sumOf(facts: readonly SaidFact[], which: Which, sought: Level) {
  const picked = (['total', 'remaining', 'met'] as const).map((part) =>
    pickFact(facts, `${which}-${part}`, sought),
  )
  const [total, remaining, met] = picked.map((one) => (one ? (one.fact.value as Cents) : null))
  const about = `${which}-${sought.level}` as const
  const told = picked.flatMap((one) => (one ? [one] : []))
  const rests = told.map(({ fact: { id, on, kind } }): FactRef => ({ what: about, id, on, kind }))
  const disagree: Assumption[] = told.some(({ disagrees }) => disagrees)
    ? [{ code: 'sources-disagree', about }]
    : []
  return { sum: yearly(total ?? null, remaining ?? null, met ?? null), rests, disagree }
}

/** "Met" beside "remaining" adds nothing; without a whole it says nothing of what is left. */
function yearly(total: Cents | null, remaining: Cents | null, met: Cents | null): YearlySum | null {
  const left = remaining ?? (total !== null && met !== null ? Math.max(0, total - met) : null)
  return total === null && left === null ? null : { total, left }
}
