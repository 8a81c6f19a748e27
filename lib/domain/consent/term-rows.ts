import type { PartTwoTerms, PlainTerms, TpoTerms } from '@/lib/domain/consent/document'
import type { Locale } from '@/lib/domain/refusals'

export type TermRow = { label: string; value: string }

/** Who, what, why, until when and how to stop, as the rows of one table, in the order of the law where there is one. */
export function termRows(terms: PlainTerms | PartTwoTerms | TpoTerms, locale: Locale): TermRow[] {
  return labels.flatMap(([key, label]) => {
    const value = (terms as Partial<Record<string, string>>)[key]
    return value === undefined ? [] : [{ label: label[locale], value }]
  })
}

type Key = keyof PlainTerms | keyof TpoTerms

const labels: [Key, Record<Locale, string>][] = [
  ['who', { en: 'Who', es: 'Quién' }],
  ['what', { en: 'What', es: 'Qué' }],
  ['why', { en: 'What for', es: 'Para qué' }],
  ['patientName', { en: 'Whose record', es: 'De quién es el expediente' }],
  ['disclosingParty', { en: 'Who may tell', es: 'Quién puede contarlo' }],
  ['information', { en: 'What', es: 'Qué' }],
  ['recipients', { en: 'To whom', es: 'A quién' }],
  ['purpose', { en: 'What for', es: 'Para qué' }],
  ['until', { en: 'Until', es: 'Hasta' }],
  ['expiry', { en: 'Until', es: 'Hasta' }],
  ['stop', { en: 'How to change your mind', es: 'Cómo cambiar de idea' }],
  ['revocation', { en: 'How to change your mind', es: 'Cómo cambiar de idea' }],
  ['redisclosure', { en: 'Passing it on', es: 'Si lo pasan a otros' }],
  ['consequences', { en: 'If I do not sign', es: 'Si no firmo' }],
  ['signature', { en: 'Signature', es: 'Firma' }],
  ['signedOn', { en: 'Date', es: 'Fecha' }],
]
