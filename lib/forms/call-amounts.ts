import { z } from 'zod'
import type { FactKey, FactScope, FactValue } from '@/lib/domain/benefits/benefit-fact'
import { centsFromWords, dollars, mostTyped, scaledInteger } from '@/lib/domain/benefits/money'

/** What one types, or picks, where the payer was asked and would not say. */
export const WOULD_NOT_SAY = '?'

/** An amount a payer is asked for, once for each place where it may hold. Money is integer cents, a share basis points. */
export type AmountAsked = { key: FactKey; ask: 'money' | 'share'; by: 'person' | 'care' }

/** A yearly sum holds for one person or for the family; what care itself costs holds for whoever has it. */
export const amountsAsked: AmountAsked[] = [
  { key: 'deductible-total', ask: 'money', by: 'person' },
  { key: 'deductible-remaining', ask: 'money', by: 'person' },
  { key: 'out-of-pocket-total', ask: 'money', by: 'person' },
  { key: 'out-of-pocket-remaining', ask: 'money', by: 'person' },
  { key: 'copay', ask: 'money', by: 'care' },
  { key: 'coinsurance', ask: 'share', by: 'care' },
]

export type AmountPlace = Pick<FactScope, 'level' | 'network'> & { id: string }

/** In and out of network, for one person and for the family; the last is for what the caller did not say so exactly. */
export const placesOf = ({ by }: Pick<AmountAsked, 'by'>): AmountPlace[] =>
  by === 'care' ? ofCare : ofPerson

const ofPerson: AmountPlace[] = [
  { id: 'in-individual', network: 'in', level: 'individual' },
  { id: 'in-family', network: 'in', level: 'family' },
  { id: 'out-individual', network: 'out', level: 'individual' },
  { id: 'out-family', network: 'out', level: 'family' },
  { id: 'unsaid', network: 'unknown', level: null },
]
const ofCare: AmountPlace[] = [
  { id: 'in', network: 'in', level: null },
  { id: 'out', network: 'out', level: null },
  { id: 'unsaid', network: 'unknown', level: null },
]

/** What a copay is asked for, in the words in which a reply's note says it too. */
export const copayUnits = ['per visit', 'per day', 'per week', 'per admission'] as const

/** The name of an input: `deductible-total.in-family`, `copay-per.out`. */
export const amountName = (key: FactKey | 'copay-per', place: AmountPlace) => `${key}.${place.id}`

/** Every input of the amounts, each a short text that may be left empty. */
export const amountFields = {
  ...Object.fromEntries(
    amountsAsked.flatMap((asked) =>
      placesOf(asked).map((place) => [amountName(asked.key, place), z.string().trim().max(40).default('')]),
    ),
  ),
  ...Object.fromEntries(
    ofCare.map((place) => [amountName('copay-per', place), z.enum(['', ...copayUnits]).default('')]),
  ),
}

export type SaidAmount = { key: FactKey; value: FactValue | null; scope: FactScope; note: string | null }

/** The amounts that were said, each where it holds; `fault` is called for what is none, by the name of its input. */
export function amountsOf(
  given: Record<string, string>,
  fault: (name: string, hint: string) => void,
): SaidAmount[] {
  return amountsAsked.flatMap((asked) =>
    placesOf(asked).flatMap((place) => {
      const name = amountName(asked.key, place)
      const text = given[name] ?? ''
      if (text === '') return []
      const value = text === WOULD_NOT_SAY ? null : amountIn(asked, text)
      if (value === undefined) {
        fault(name, hints[asked.ask])
        return []
      }
      if (asked.ask === 'money' && value !== null && value > mostTyped) {
        fault(name, `Write an amount of at most ${dollars(mostTyped)}.`)
        return []
      }
      const note = asked.key === 'copay' ? given[amountName('copay-per', place)] || null : null
      const { network, level } = place
      return [{ key: asked.key, value, scope: { network, level, serviceType: null }, note }]
    }),
  )
}

/** `undefined` when it is no amount, or more than the whole as a share. */
function amountIn({ ask }: AmountAsked, text: string): number | undefined {
  if (ask === 'money') return centsFromWords(text) ?? undefined
  const share = scaledInteger(text.replace(/\s*%$/, ''), 2)
  return share !== null && share <= 10_000 ? share : undefined
}

const hints = {
  money: 'Write an amount such as 1,200 or 35.50.',
  share: 'Write a percentage such as 20.',
}
