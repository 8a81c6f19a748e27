import type { CostOrder } from '@/lib/domain/benefits/estimate/cost-orders'
import type { Missing, RestsOn } from '@/lib/domain/benefits/estimate/estimate'
import type { Locale } from '@/lib/domain/refusals'

type Both = Record<Locale, string>

/** What is missing before a figure can be given, as a part of a sentence. */
export const sayMissing = (missing: Missing, locale: Locale): string => missingWords[missing][locale]

/** What a figure rests on: "deductible", "family deductible". */
export const sayRestsOn = (what: RestsOn, locale: Locale): string => restsWords[what][locale]

export const orderWords: Record<CostOrder, Both> = {
  'deductible-coinsurance-copay': {
    en: 'first the deductible, then the share in percent and the copay',
    es: 'primero el deducible, luego la parte en porcentaje y el copago',
  },
  'copay-before-deductible': {
    en: 'first the copay, then the deductible, then the share in percent',
    es: 'primero el copago, luego el deducible y después la parte en porcentaje',
  },
  'copay-instead-of-coinsurance': {
    en: 'first the deductible, then the copay alone',
    es: 'primero el deducible y después solo el copago',
  },
  'copay-after-deductible': {
    en: 'first the deductible; copay and share once it is met',
    es: 'primero el deducible; el copago y la parte cuando ya está cubierto',
  },
  'copay-only': {
    en: 'the copay alone, with no deductible',
    es: 'solo el copago, sin deducible',
  },
}

const missingWords: Record<Missing, Both> = {
  plan: { en: 'a plan that may pay', es: 'un plan que pueda pagar' },
  'copay-or-coinsurance': {
    en: 'the copay or the share in percent',
    es: 'el copago o la parte en porcentaje',
  },
  'allowed-amount': { en: 'what the plan allows for a day', es: 'cuánto permite el plan por día' },
  'planned-days': { en: 'the planned days', es: 'los días planeados' },
}

export const restsWords: Record<RestsOn, Both> = {
  'deductible-individual': { en: 'deductible', es: 'deducible' },
  'deductible-family': { en: 'family deductible', es: 'deducible familiar' },
  'out-of-pocket-individual': { en: 'out-of-pocket maximum', es: 'máximo de tu bolsillo' },
  'out-of-pocket-family': { en: 'family out-of-pocket maximum', es: 'máximo familiar de tu bolsillo' },
  copay: { en: 'copay', es: 'copago' },
  coinsurance: { en: 'share in percent', es: 'parte en porcentaje' },
  'coverage-until': { en: 'end of the plan', es: 'fin del plan' },
  'allowed-amount': { en: 'allowed amount', es: 'monto permitido' },
}
