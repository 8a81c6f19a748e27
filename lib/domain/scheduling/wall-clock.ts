import { union } from '@/lib/domain/scheduling/intervals'
import { offsetAt, offsetStretches } from '@/lib/domain/scheduling/zone-offsets'
import { DAY, type Interval, MINUTE } from '@/lib/domain/time'

/** A calendar day, "YYYY-MM-DD". Such strings sort as days do. */
export type LocalDate = string

/** A weekly habit by the wall clock: ISO weekday 1 (Monday) to 7, minutes from midnight, 0 <= from < until <= 1440. */
export type WeeklyTime = { weekday: number; fromMinute: number; untilMinute: number }

export type LocalInstant =
  | { ok: true; at: number }
  | { ok: false; gap: { date: LocalDate; minute: number; zone: string } }

/**
 * The instant (epoch milliseconds) at which the clocks of a zone show a minute of a day. Where clocks are set back and
 * show the minute twice, the first is taken; where they are set forward and never show it, the answer is the gap.
 */
export function instantOf(date: LocalDate, minute: number, zone: string): LocalInstant {
  const shown = startOf(date) + minute * MINUTE
  const before = shown - offsetAt(zone, shown - DAY)
  if (before + offsetAt(zone, before) === shown) return { ok: true, at: before }
  const after = shown - offsetAt(zone, shown + DAY)
  if (after + offsetAt(zone, after) === shown) return { ok: true, at: after }
  return { ok: false, gap: { date, minute, zone } }
}

/**
 * Every stretch in which the clocks of a zone show a time inside the weekly hours, from the start of day `from` to the
 * start of day `until`. Hours that fall into a skipped hour are shorter that day, those in a repeated hour longer.
 */
export function weeklyHours(
  hours: readonly WeeklyTime[],
  zone: string,
  from: LocalDate,
  until: LocalDate,
): Interval[] {
  const first = startOf(from)
  const last = startOf(until)
  const stretches = offsetStretches(zone, first - DAY, last + DAY)
  const found: Interval[] = []
  for (let day = first; day < last; day += DAY) {
    const weekday = weekdayAt(day)
    for (const hour of hours) {
      if (hour.weekday !== weekday) continue
      for (const stretch of stretches) {
        const start = Math.max(day + hour.fromMinute * MINUTE - stretch.offset, stretch.start)
        const end = Math.min(day + hour.untilMinute * MINUTE - stretch.offset, stretch.end)
        if (start < end) found.push({ start, end })
      }
    }
  }
  return union(found)
}

/** The day the calendar of a zone shows at an instant. */
export function localDateOf(at: number, zone: string): LocalDate {
  return new Date(at + offsetAt(zone, at)).toISOString().slice(0, 10)
}

/** Whether an interval begins and ends on one day of a zone's calendar; ending at midnight exactly still does. */
export function isInsideOneDay({ start, end }: Interval, zone: string): boolean {
  return (
    Math.floor((start + offsetAt(zone, start)) / DAY) ===
    Math.floor((end - 1 + offsetAt(zone, end - 1)) / DAY)
  )
}

/** Minutes since midnight by the clocks of a zone. */
export function localMinuteOf(at: number, zone: string): number {
  return Math.floor(modulo(at + offsetAt(zone, at), DAY) / MINUTE)
}

/** The day a number of days later (earlier when negative). */
export function daysAfter(date: LocalDate, days: number): LocalDate {
  return new Date(startOf(date) + days * DAY).toISOString().slice(0, 10)
}

/** The last day that a half-open span of days holds. */
export const lastDayOf = (until: LocalDate): LocalDate => daysAfter(until, -1)

/** The same day of another year; of a February 29 the 28th where that year has none. */
export function yearsAfter(date: LocalDate, years: number): LocalDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0')
  const same = `${year}${date.slice(4)}`
  return new Date(same).toISOString().slice(0, 10) === same ? same : `${year}-02-28`
}

/** How many days a half-open span holds; negative where it runs backwards. */
export const daysBetween = (from: LocalDate, until: LocalDate): number =>
  (startOf(until) - startOf(from)) / DAY

/** ISO weekday of a date, 1 Monday to 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  return weekdayAt(startOf(date))
}

/** The week of a zone that begins on a date: seven local days, 167 to 169 hours long. */
export function weekOf(weekStart: LocalDate, zone: string): Interval {
  return { start: dayStart(weekStart, zone), end: dayStart(daysAfter(weekStart, 7), zone) }
}

/** The first instant of a local day. Where midnight itself is skipped, the day starts when the clocks jump. */
export function dayStart(date: LocalDate, zone: string): number {
  const midnight = instantOf(date, 0, zone)
  if (midnight.ok) return midnight.at
  const shown = startOf(date)
  return shown - offsetAt(zone, shown - DAY)
}

/** Midnight of a date as if the zone were UTC. */
function startOf(date: LocalDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
}

function weekdayAt(utcMidnight: number): number {
  return modulo(utcMidnight / DAY + 3, 7) + 1
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}
