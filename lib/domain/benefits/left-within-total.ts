import type { FactKey, FactValue } from '@/lib/domain/benefits/benefit-fact'
import { factName } from '@/lib/domain/benefits/fact-words'
import { dollars } from '@/lib/domain/benefits/money'
import { type Refusal, refusal } from '@/lib/domain/refusals'

type Said = { key: FactKey; value: FactValue | null }

/**
 * What is left to pay of a deductible or of an out-of-pocket maximum is never more than the whole: figures of one call
 * that say so were misheard or swapped. Money is integer cents; "would not say" contradicts nothing.
 *
 * Refusal: `more-left-than-the-whole`, once for each pair.
 */
export function leftWithinTotal(facts: readonly Said[]): Refusal[] {
  return pairs.flatMap(([total, left]) => {
    const [whole, rest] = [amount(facts, total), amount(facts, left)]
    if (whole === null || rest === null || rest <= whole) return []
    const said = { left: factName(left), rest: dollars(rest), total: factName(total), whole: dollars(whole) }
    return [refusal('more-left-than-the-whole', said)]
  })
}

const pairs: [total: FactKey, left: FactKey][] = [
  ['deductible-total', 'deductible-remaining'],
  ['out-of-pocket-total', 'out-of-pocket-remaining'],
]

function amount(facts: readonly Said[], key: FactKey): number | null {
  const value = facts.find((fact) => fact.key === key)?.value
  return typeof value === 'number' ? value : null
}
