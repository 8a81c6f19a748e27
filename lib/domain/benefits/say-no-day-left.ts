import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayEachDay } from '@/lib/domain/benefits/say-days'

/**
 * Days of one partner that no approved day is left for, in order. `spent`: approved days that hold on one of them, all
 * in use. `elsewhere`: what is left of approvals that hold on none of them, `last` being their last day. Both empty:
 * nothing is approved at all.
 */
export type NoDayLeft = {
  name: string
  days: readonly IsoDay[]
  spent: number
  elsewhere: readonly { left: number; from: IsoDay; last: IsoDay }[]
}

/** What is true of approvals beside these days, for staff. */
export function sayNoDayLeft({ name, days, spent, elsewhere }: NoDayLeft): { en: string; es: string } {
  const one = days.length === 1
  const [en, es] = [sayEachDay(days), sayEachDay(days, { locale: 'es' })]
  if (spent === 0 && elsewhere.length === 0) {
    return {
      en: `${name}’s plan wants days approved first, and none is: ${en} would not be paid. Record the approval, or allow ${one ? 'the day' : 'these days'} without one, under Authorizations.`,
      es: `El plan de ${name} pide autorización y no hay ninguna: no se ${one ? 'pagaría' : 'pagarían'} ${es}. Anota la autorización o deja pasar ${one ? 'el día' : 'los días'} en «Authorizations».`,
    }
  }
  const used = spent > 0
  const others = elsewhere.map(({ left, from, last }) => {
    const later = from > (days[0] ?? from)
    const more = used ? ' more' : ''
    return {
      en: later
        ? `${left}${more} ${left === 1 ? 'counts' : 'count'} from ${sayEachDay([from])}`
        : `${left}${more} counted until ${sayEachDay([last])}`,
      es: later
        ? `${left} ${left === 1 ? 'vale' : 'valen'} desde el ${sayEachDay([from], { locale: 'es' })}`
        : `${left} ${left === 1 ? 'valía' : 'valían'} hasta el ${sayEachDay([last], { locale: 'es' })}`,
    }
  })
  const inUse = {
    en: `${spent} of ${spent} ${spent === 1 ? 'is' : 'are'} used`,
    es: `${spent} de ${spent} en uso`,
  }
  const said = used ? [inUse, ...others] : others
  return {
    en: `No approved day of ${name}’s is left for ${en}: ${said.map((part) => part.en).join('; ')}. Ask for more, or allow ${one ? 'the day' : 'these days'} without approval, under Authorizations.`,
    es: `A ${name} no le queda ningún día autorizado para ${es}: ${said.map((part) => part.es).join('; ')}. Pide más o deja pasar ${one ? 'el día' : 'los días'} en «Authorizations».`,
  }
}
