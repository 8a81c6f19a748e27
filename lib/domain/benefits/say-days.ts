import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayDay } from '@/lib/domain/say-day'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'

/** Half-open days as staff read them, both ends named: "Mar 2, 2026 to Mar 9, 2026". */
export function sayDays(from: IsoDay, until: IsoDay): string {
  const last = lastDayOf(until)
  return from === last ? sayDay(from) : `${sayDay(from)} to ${sayDay(last)}`
}

/**
 * Days in a list, with the year of another one than `today`’s: "Nov 30, Dec 2 and Dec 4", "Nov 30 and Dec 2, 2025",
 * "Dec 30, 2026 and Jan 2, 2027". Whoever does not know today names the year.
 */
export function sayEachDay(
  days: readonly IsoDay[],
  { today, locale = 'en' }: { today?: IsoDay; locale?: 'en' | 'es' } = {},
): string {
  const years = new Set([...days, today].map((day) => day?.slice(0, 4)))
  const isOneYear = new Set(days.map((day) => day.slice(0, 4))).size === 1
  const words = days.map((day, place) =>
    new Date(day).toLocaleDateString(locale === 'en' ? 'en-US' : 'es-US', {
      ...{ month: 'short', day: 'numeric', timeZone: 'UTC' },
      // Days of one year share it, at the end.
      ...(years.size > 1 && (!isOneYear || place === days.length - 1) && { year: 'numeric' }),
    }),
  )
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'es', { type: 'conjunction' }).format(words)
}
