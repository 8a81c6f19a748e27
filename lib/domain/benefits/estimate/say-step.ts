import type { Step } from '@/lib/domain/benefits/estimate/estimate'
import { dollars, percent } from '@/lib/domain/benefits/money'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'

type Said<S extends Step['code']> = (
  step: Extract<Step, { code: S }>,
  day: (iso: string) => string,
) => { en: string; es: string }

/** A step of the maths as a sentence a person can check with pencil and paper. */
export function sayStep(step: Step, locale: Locale): string {
  const say = words[step.code] as Said<Step['code']>
  return say(step, (iso) => sayLongDay(iso, locale))[locale]
}

const words: { [Code in Step['code']]: Said<Code> } = {
  'plan-year-starts': ({ day: on }, day) => ({
    en: `A new plan year starts on ${day(on)}. The yearly sums start over.`,
    es: `Un nuevo año del plan empieza el ${day(on)}. Las sumas del año empiezan de cero.`,
  }),
  'allowed-amount-changes': ({ day: on, to }, day) => ({
    en: `From ${day(on)} the plan allows ${dollars(to)} for a day.`,
    es: `Desde el ${day(on)} el plan permite ${dollars(to)} por día.`,
  }),
  'copay-first': ({ copay, of }) => ({
    en: `The copay of ${dollars(copay)} comes first, out of ${dollars(of)}.`,
    es: `Primero va el copago de ${dollars(copay)}, de ${dollars(of)}.`,
  }),
  deductible: ({ takes, left }) => ({
    en: `${dollars(takes)} goes to the deductible${left === null ? '' : left === 0 ? ', which is then met' : `; ${dollars(left)} of it is left`}.`,
    es: `${dollars(takes)} van al deducible${left === null ? '' : left === 0 ? ', que así queda cubierto' : `; quedan ${dollars(left)}`}.`,
  }),
  coinsurance: ({ share, of, comesTo }) => ({
    en: `The share is ${percent(share)} of ${dollars(of)}: ${dollars(comesTo)}.`,
    es: `La parte es el ${percent(share)} de ${dollars(of)}: ${dollars(comesTo)}.`,
  }),
  copay: ({ copay }) => ({
    en: `The copay for the day is ${dollars(copay)}.`,
    es: `El copago del día es de ${dollars(copay)}.`,
  }),
  'maximum-reached': ({ pays, insteadOf }) => ({
    en: `The yearly maximum is reached: ${dollars(pays)} instead of ${dollars(insteadOf)}.`,
    es: `Se llega al máximo del año: ${dollars(pays)} en lugar de ${dollars(insteadOf)}.`,
  }),
  'plan-pays-all': () => ({
    en: 'The plan pays all of this day.',
    es: 'El plan paga todo este día.',
  }),
  'other-plan-pays': ({ pays, of }) => ({
    en: `The second plan pays ${dollars(pays)} of the ${dollars(of)} that is left.`,
    es: `El segundo plan paga ${dollars(pays)} de los ${dollars(of)} que quedan.`,
  }),
}
