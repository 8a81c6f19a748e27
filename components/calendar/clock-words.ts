import type { Locale } from '@/lib/i18n/locales'

/* Written out by hand: the server and the browsers do not agree on the spaces and dots of Intl, and the same words
   are made in both. Minutes are wall-clock minutes since midnight in a zone that is already decided. */

const halves: Record<Locale, [string, string]> = { en: ['am', 'pm'], es: ['a. m.', 'p. m.'] }

/** "6–9 pm", "6:00–7:15 pm", "11:30 am–1 pm". */
export function timeRange(startMinute: number, endMinute: number, locale: Locale): string {
  const whole = startMinute % 60 === 0 && endMinute % 60 === 0
  const [start, end] = [clock(startMinute, whole), clock(endMinute, whole)]
  const same = half(startMinute, locale) === half(endMinute, locale)
  return same
    ? `${start}–${end} ${half(endMinute, locale)}`
    : `${start} ${half(startMinute, locale)}–${end} ${half(endMinute, locale)}`
}

/** "6:30 pm" */
export function timeOf(minute: number, locale: Locale): string {
  return `${clock(minute, false)} ${half(minute, locale)}`
}

/** "6 pm", for the edge of a grid. */
export function hourOf(hour: number, locale: Locale): string {
  return `${clock(hour * 60, true)} ${half(hour * 60, locale)}`
}

/** Hours with at most two decimals: 7.5, 9. */
export function hoursIn(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100)
}

function clock(minute: number, whole: boolean): string {
  const hour = Math.floor(minute / 60) % 12 || 12
  return whole ? String(hour) : `${hour}:${String(minute % 60).padStart(2, '0')}`
}

const half = (minute: number, locale: Locale) => halves[locale][Math.floor(minute / 720) % 2] ?? ''
