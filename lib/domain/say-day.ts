import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'

/** A calendar day as staff read it: "Mar 9, 2027". */
export function sayDay(date: LocalDate): string {
  return new Date(date).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' })
}

/** A calendar day as it stands in a letter or on a couple's page: "March 9, 2027", "9 de marzo de 2027". */
export function sayLongDay(date: LocalDate, locale: 'en' | 'es'): string {
  const language = locale === 'en' ? 'en-US' : 'es-US'
  return new Date(date).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })
}
