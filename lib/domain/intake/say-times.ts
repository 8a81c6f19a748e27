import type { Locale } from '@/lib/domain/refusals'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'

/** Weekly times as a person says them: "Mon 6–9 pm, Wed 6:30–9 pm", "lun 6–9 p. m.". */
export function sayTimes(times: readonly WeeklyTime[], locale: Locale): string {
  return times
    .map(({ weekday, fromMinute, untilMinute }) => {
      const day = days[locale][weekday - 1]
      return `${day} ${sayStretch(fromMinute, untilMinute, locale)}`
    })
    .join(', ')
}

function sayStretch(from: number, until: number, locale: Locale): string {
  const [first, last] = [halfOf(from, locale), halfOf(until, locale)]
  return first === last
    ? `${clock(from)}–${clock(until)} ${last}`
    : `${clock(from)} ${first}–${clock(until)} ${last}`
}

/** Minute 1440 is the midnight at the end of the day. */
function clock(minute: number): string {
  const hour = Math.floor(minute / 60) % 12 || 12
  const rest = minute % 60
  return rest === 0 ? `${hour}` : `${hour}:${String(rest).padStart(2, '0')}`
}

const halfOf = (minute: number, locale: Locale): string => halves[locale][minute % 1440 < 720 ? 0 : 1]

const halves: Record<Locale, [string, string]> = { en: ['am', 'pm'], es: ['a. m.', 'p. m.'] }

const days: Record<Locale, string[]> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  es: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
}
