import { type LocalDate, localDateOf } from '@/lib/domain/scheduling/wall-clock'

/**
 * A moment as a person reads it in a zone: "Mon, Mar 9, 6:00 PM EDT", "lun, 9 mar, 6:00 p.m. EDT"; with its year where it is
 * looked up long after, "Mon, Mar 9, 2026, 6:00 PM EDT".
 */
export function sayWhen(at: number, zone: string, locale: 'en' | 'es', { year = false } = {}): string {
  return writer(zone, locale, year)
    .format(at)
    .replace(/[\u202f\u00a0]/g, ' ')
}

/** A moment that is over, as staff read it beside today: with its year where that is another one. */
export function sayPast(at: number, zone: string, today: LocalDate): string {
  return sayWhen(at, zone, 'en', { year: localDateOf(at, zone).slice(0, 4) !== today.slice(0, 4) })
}

/** A day and hour by the reader's own clock, where there is little room: "Mon, Mar 9, 6 PM". */
export function sayDue(at: number, zone: string): string {
  return sayWhen(at, zone, 'en')
    .replace(/:00(?= [AP]M)/, '')
    .replace(/ [^ ]+$/, '')
}

/** Minutes as hours and minutes: "9 h", "8 h 30 min". */
export function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** A minute of the day by the clock: 90 -> "1:30". */
export function sayClock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

const writers = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter is far slower than using it, so each zone and language keeps one. */
function writer(zone: string, locale: 'en' | 'es', year: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${year} ${zone}`
  const kept = writers.get(key)
  if (kept) return kept
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : 'es-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
    ...(year && { year: 'numeric' }),
  })
  writers.set(key, made)
  return made
}
