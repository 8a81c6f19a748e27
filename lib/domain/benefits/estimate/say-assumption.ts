import type { Assumption } from '@/lib/domain/benefits/estimate/estimate'
import { orderWords, restsWords } from '@/lib/domain/benefits/estimate/say-terms'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'

type Both = { en: string; es: string }
type Say<Code extends Assumption['code']> = (
  assumed: Extract<Assumption, { code: Code }>,
  day: (iso: string) => string,
  locale: Locale,
) => Both

/** The one sentence that stands beside every estimate. */
export const notAGuarantee: Both = {
  en: 'Estimate, not a guarantee. The plan decides what it pays.',
  es: 'Estimación, no garantía. El plan decide lo que paga.',
}

/** What an estimate takes for granted, as a sentence. */
export function sayAssumption(assumed: Assumption, locale: Locale): string {
  const say = words[assumed.code] as Say<Assumption['code']>
  return say(assumed, (iso) => sayLongDay(iso, locale), locale)[locale]
}

const words: { [Code in Assumption['code']]: Say<Code> } = {
  'days-assumed': ({ perWeek, weeks }) => ({
    en: `No week is planned yet. We count ${perWeek} days a week for ${weeks} weeks.`,
    es: `Aún no hay una semana planeada. Contamos ${perWeek} días por semana durante ${weeks} semanas.`,
  }),
  'days-from-week': ({ perWeek, weeks }) => ({
    en: `We count the planned week, ${perWeek} days, for ${weeks} weeks.`,
    es: `Contamos la semana planeada, de ${perWeek} días, durante ${weeks} semanas.`,
  }),
  'calendar-year': () => ({
    en: 'We take it that the yearly sums start over on January 1.',
    es: 'Suponemos que las sumas del año empiezan de cero el 1 de enero.',
  }),
  'plan-year-ends': ({ on }, day) => ({
    en: `A new plan year starts on ${day(on)}, before the last planned day. The deductible may be due again.`,
    es: `Un nuevo año del plan empieza el ${day(on)}, antes del último día planeado. El deducible puede cobrarse otra vez.`,
  }),
  'plan-ends': ({ on }, day) => ({
    en: `The plan says it ends on ${day(on)}. We count no day after that.`,
    es: `El plan dice que termina el ${day(on)}. No contamos ningún día después.`,
  }),
  'network-assumed': ({ network }) => ({
    en: `We count what the plan says for care ${network === 'in' ? 'in its network' : 'outside its network'}.`,
    es: `Contamos lo que el plan dice para la atención ${network === 'in' ? 'dentro' : 'fuera'} de su red.`,
  }),
  'cost-order': ({ order, known }) => ({
    en: `${known ? 'This plan counts like this' : 'We do not know how this plan counts, so we take the usual way'}: ${orderWords[order].en}.`,
    es: `${known ? 'Este plan cuenta así' : 'No sabemos cómo cuenta este plan y usamos la forma más común'}: ${orderWords[order].es}.`,
  }),
  'no-deductible-said': () => ({
    en: 'The plan did not say if there is a deductible. The low figure counts none; the high figure counts one with no end.',
    es: 'El plan no dijo si hay deducible. La cifra baja no cuenta ninguno; la alta cuenta uno sin fin.',
  }),
  'deductible-use-not-known': () => ({
    en: 'The plan did not say how much of the deductible is used. The low figure counts all of it, the high figure none.',
    es: 'El plan no dijo cuánto del deducible ya se usó. La cifra baja lo cuenta todo; la alta, nada.',
  }),
  'family-deductible-only': () => ({
    en: 'The plan named one deductible for the whole family, so we use that one.',
    es: 'El plan nombró un solo deducible para toda la familia; usamos ese.',
  }),
  'family-use-not-known': () => ({
    en: 'The plan did not say how much of the family sum is used. We count none of it.',
    es: 'El plan no dijo cuánto de la suma familiar ya se usó. No contamos nada.',
  }),
  'no-maximum-said': () => ({
    en: 'The plan did not say a yearly maximum. There may be one, and then the cost would be lower.',
    es: 'El plan no dijo un máximo por año. Puede haber uno, y entonces el costo sería menor.',
  }),
  'maximum-use-not-known': () => ({
    en: 'The plan did not say how much of the yearly maximum is used. We count none of it.',
    es: 'El plan no dijo cuánto del máximo del año ya se usó. No contamos nada.',
  }),
  'no-copay-said': () => ({ en: 'The plan named no copay.', es: 'El plan no nombró ningún copago.' }),
  'no-coinsurance-said': () => ({
    en: 'The plan named no share in percent.',
    es: 'El plan no nombró ninguna parte en porcentaje.',
  }),
  'other-plan-counted': () => ({
    en: 'The second plan is counted: it pays up to its own benefit, and never more than what is left.',
    es: 'Contamos el segundo plan: paga hasta su propio beneficio y nunca más de lo que queda.',
  }),
  'other-plan-counted-until': ({ on }, day) => ({
    en: `We do not know what the second plan allows from ${day(on)} on. From that day it is not counted.`,
    es: `No sabemos cuánto permite el segundo plan desde el ${day(on)}. Desde ese día no se cuenta.`,
  }),
  'other-plan-not-counted': () => ({
    en: 'The second plan is not counted, because not enough is known of it. It may pay a part of this.',
    es: 'No contamos el segundo plan, porque no se sabe lo suficiente. Puede pagar una parte.',
  }),
  'partner-uses-nothing': () => ({
    en: 'The family sums count as they stand today. Care of others on the plan can bring them down sooner.',
    es: 'Las sumas familiares cuentan como están hoy. La atención de otras personas del plan puede bajarlas antes.',
  }),
  'partner-days-counted': () => ({
    en: 'Both partners are on this policy. The family sums are filled by the days of both, in order.',
    es: 'Las dos personas están en esta póliza. Los días de ambas llenan las sumas familiares, en orden.',
  }),
  'allowed-amount-not-known': () => ({
    en: 'We do not know what the plan allows for a day. The copay is the same whatever it allows.',
    es: 'No sabemos cuánto permite el plan por día. El copago es el mismo en todo caso.',
  }),
  'allowed-amount-changes': ({ on }, day) => ({
    en: `What the plan allows for a day changes on ${day(on)}. Each day counts at what holds then.`,
    es: `Lo que el plan permite por día cambia el ${day(on)}. Cada día cuenta con lo que vale entonces.`,
  }),
  'allowed-amount-ends': ({ on, days }, day) => ({
    en: `We do not know what the plan allows from ${day(on)} on. ${days === 1 ? 'The last planned day is' : `The last ${days} planned days are`} in no figure.`,
    es: `No sabemos cuánto permite el plan desde el ${day(on)}. ${days === 1 ? 'El último día planeado no está' : `Los últimos ${days} días planeados no están`} en ninguna cifra.`,
  }),
  'telehealth-not-said': () => ({
    en: 'The plan did not say how it pays for care by video. We count its usual terms.',
    es: 'El plan no dijo cómo paga la atención por video. Contamos sus condiciones de siempre.',
  }),
  'sources-disagree': ({ about }) => ({
    en: `Two sources do not agree on this: ${restsWords[about].en}. We count the one that fits this care best.`,
    es: `Dos fuentes no coinciden en esto: ${restsWords[about].es}. Contamos la que mejor corresponde a esta atención.`,
  }),
  'nothing-else-used': () => ({
    en: 'No other care is counted. Other bills before or during the program can change this.',
    es: 'No contamos otra atención. Otras cuentas antes o durante el programa pueden cambiar esto.',
  }),
}
