import type { Paper } from '@/lib/domain/paper'
import { sayDay, sayLongDay } from '@/lib/domain/say-day'

type Nothing = Record<string, never>
/** `seen`: the mark of the paper, for the form to carry along; `changed`: another one was looked at before. */
type Looked = { partner: string; paper: Paper; seen: string; changed: boolean }

/** What a coordinator hears who puts on record or makes a good-faith estimate. Staff read English; every refusal speaks both. */
export const goodFaithRefusals = {
  'estimate-has-no-services': (_: Nothing) => ({
    en: 'Say of at least one service how many are expected.',
    es: 'Di de al menos un servicio cuántos se esperan.',
  }),
  'own-charge-missing': ({ service }: { service: string }) => ({
    en: `There is no charge of ours for this service: ${service}. An admin enters it under Payers, “What we charge”.`,
    es: `No tenemos precio para este servicio: ${service}. Quien administra lo pone en Seguros.`,
  }),
  'estimate-day-ahead': (_: Nothing) => ({
    en: 'The day it was scheduled or asked for lies in the future.',
    es: 'El día en que se citó o se pidió está en el futuro.',
  }),
  'estimate-day-long-past': ({ earliest }: { earliest: string }) => ({
    en: `The day it was scheduled or asked for is more than a year ago. Check the year: the earliest is ${sayDay(earliest)}.`,
    es: `El día en que se citó o se pidió fue hace más de un año. Revisa el año: lo más temprano es el ${sayLongDay(earliest, 'es')}.`,
  }),
  'care-far-ahead': ({ latest }: { latest: string }) => ({
    en: `The first day of care is more than two years ahead. Check the year: the latest is ${sayDay(latest)}.`,
    es: `El primer día de atención está a más de dos años. Revisa el año: lo más tarde es el ${sayLongDay(latest, 'es')}.`,
  }),
  'care-before-its-estimate': (_: Nothing) => ({
    en: 'The first day of care comes before the day it was scheduled or asked for.',
    es: 'El primer día de atención va antes del día en que se citó o se pidió.',
  }),
  'scheduled-care-needs-a-day': (_: Nothing) => ({
    en: 'Write the first day of the care that was scheduled. The legal day is counted from it.',
    es: 'Escribe el primer día de la atención citada. El plazo legal se cuenta desde ese día.',
  }),
  'estimate-owed-already': ({ partner, since }: { partner: string; since: string }) => ({
    en: `It is on record already that ${partner} is owed an estimate, since ${since}. Make it, or take that back if it was a mistake.`,
    es: `Ya está anotado que se le debe una estimación a ${partner}, desde el ${since}. Hazla, o retira esa nota si fue un error.`,
  }),
  'look-at-estimate-first': ({ partner, changed }: Looked) => ({
    en: `${changed ? 'Something changed since you looked. This is the paper now' : 'This is the paper'}, word for word. ${partner} sees nothing of it yet.`,
    es: `${changed ? 'Algo cambió desde que miraste. Este es ahora el papel' : 'Este es el papel'}, palabra por palabra. ${partner} todavía no ve nada.`,
  }),
}
