import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayDay } from '@/lib/domain/say-day'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'

/** Half-open days as staff read them, both ends named: "Mar 2, 2026 to Mar 9, 2026". */
export function sayDays(from: IsoDay, until: IsoDay): string {
  const last = lastDayOf(until)
  return from === last ? sayDay(from) : `${sayDay(from)} to ${sayDay(last)}`
}

/** Days in a row of words, the year only where it is not one and the same: "Nov 30, Dec 2 and Dec 4". */
export function sayEachDay(days: readonly IsoDay[], locale: 'en' | 'es' = 'en'): string {
  const years = new Set(days.map((day) => day.slice(0, 4)))
  const words = days.map((day) =>
    new Date(day).toLocaleDateString(locale === 'en' ? 'en-US' : 'es-US', {
      ...{ month: 'short', day: 'numeric', timeZone: 'UTC' },
      ...(years.size > 1 && { year: 'numeric' }),
    }),
  )
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'es', { type: 'conjunction' }).format(words)
}

/** A day beside today, with its year only where that is another one: "Nov 25", "Jan 9, 2028". */
export const sayNearDay = (day: IsoDay, today: IsoDay): string =>
  day.slice(0, 4) === today.slice(0, 4) ? sayEachDay([day]) : sayDay(day)
