import type { Locale } from '@/lib/domain/refusals'
import { mondayAt, mondayOf } from '@/lib/domain/scheduling/monday'
import { dayStart, daysAfter, type LocalDate, weekOf } from '@/lib/domain/scheduling/wall-clock'
import { DAY, type Interval } from '@/lib/domain/time'

export type WeekSpan = {
  start: LocalDate
  /** Its Monday as people say it: "November 23", "23 de noviembre". */
  title: string
  previous: LocalDate
  next: LocalDate
  thisWeek: LocalDate
  within: Interval
  days: { date: LocalDate; label: string; clocks?: 'forward' | 'back' }[]
}

/** The week somebody asked for by any of its days, or the present one when they asked for none or for nonsense. */
export function weekSpan(asked: unknown, zone: string, now: Date, locale: Locale = 'en'): WeekSpan {
  const thisWeek = mondayAt(now.getTime(), zone)
  const start = isDate(asked) ? mondayOf(asked) : thisWeek
  const dates = Array.from({ length: 7 }, (_, index) => daysAfter(start, index))
  return {
    start,
    title: new Date(`${start}T00:00Z`).toLocaleDateString(locale, {
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    }),
    previous: daysAfter(start, -7),
    next: daysAfter(start, 7),
    thisWeek,
    within: weekOf(start, zone),
    days: dates.map((date) => ({ date, label: dayLabel(date, locale), clocks: clockChange(date, zone) })),
  }
}

function isDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !/^20\d\d-\d\d-\d\d$/.test(value)) return false
  return new Date(`${value}T00:00Z`).toJSON()?.slice(0, 10) === value
}

/** "Mon 23", "lun 23". */
function dayLabel(date: LocalDate, locale: Locale): string {
  const day = new Date(`${date}T00:00Z`)
  return `${day.toLocaleDateString(locale, { weekday: 'short', timeZone: 'UTC' })} ${day.getUTCDate()}`
}

/** Whether the clocks are changed on this day: then it is not 24 hours long. */
function clockChange(date: LocalDate, zone: string): 'forward' | 'back' | undefined {
  const length = dayStart(daysAfter(date, 1), zone) - dayStart(date, zone)
  if (length === DAY) return undefined
  return length < DAY ? 'forward' : 'back'
}

/** What staff read above a day on which the clocks are changed. */
export function clockNote(clocks: 'forward' | 'back' | undefined): string | undefined {
  return clocks && `Clocks go ${clocks}`
}
