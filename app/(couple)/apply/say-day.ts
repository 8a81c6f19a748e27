import type { Locale } from '@/lib/domain/refusals'
import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'

/** A day without a time: "March 27, 1990"; with `short`, "Fri, Mar 27". */
export function sayDay(day: LocalDate, locale: Locale, length: 'long' | 'short' = 'long'): string {
  const parts: Intl.DateTimeFormatOptions =
    length === 'long'
      ? { year: 'numeric', month: 'long', day: 'numeric' }
      : { weekday: 'short', month: 'short', day: 'numeric' }
  const tag = locale === 'es' ? 'es-US' : 'en-US'
  return new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
