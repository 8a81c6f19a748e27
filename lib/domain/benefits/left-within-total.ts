import type { FactKey, FactScope, FactValue } from '@/lib/domain/benefits/benefit-fact'
import { factName } from '@/lib/domain/benefits/fact-words'
import { dollars } from '@/lib/domain/benefits/money'
import { type Refusal, refusal } from '@/lib/domain/refusals'

type Said = { key: FactKey; value: FactValue | null; scope: FactScope }

/**
 * What is left to pay of a deductible or of an out-of-pocket maximum is never more than the whole: figures of one call
 * that say so were misheard or swapped. Individual and family, in and out of network are compared each with their own.
 * Money is integer cents; "would not say" contradicts nothing.
 *
 * Refusal: `more-left-than-the-whole`, once for each pair.
 */
export function leftWithinTotal(facts: readonly Said[]): Refusal[] {
  return pairs.flatMap(([total, left]) =>
    facts.flatMap(({ key, value: rest, scope }) => {
      const whole = key === left ? amount(facts, total, scope) : null
      if (whole === null || typeof rest !== 'number' || rest <= whole) return []
      const said = {
        left: factName(left),
        rest: dollars(rest),
        total: factName(total),
        whole: dollars(whole),
      }
      return [refusal('more-left-than-the-whole', said)]
    }),
  )
}

const pairs: [total: FactKey, left: FactKey][] = [
  ['deductible-total', 'deductible-remaining'],
  ['out-of-pocket-total', 'out-of-pocket-remaining'],
]

function amount(facts: readonly Said[], asked: FactKey, { level, network }: FactScope): number | null {
  const said = facts.find(
    ({ key, scope }) => key === asked && scope.level === level && scope.network === network,
  )
  return typeof said?.value === 'number' ? said.value : null
}
