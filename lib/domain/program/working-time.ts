import {
  daysAfter,
  instantOf,
  localDateOf,
  localMinuteOf,
  weekdayOf,
} from '@/lib/domain/scheduling/wall-clock'
import { DAY, MINUTE } from '@/lib/domain/time'

/** The hours in which somebody is at the desk, by the desk's own clock: Monday to Friday, 9 to 5. Holidays count. */
const deskHours = { fromMinute: 9 * 60, untilMinute: 17 * 60 }
export const WORKING_DAY = deskHours.untilMinute - deskHours.fromMinute

/** Whole working minutes from one instant to another (epoch milliseconds) in a zone; none when it is not later. */
export function workingMinutes(from: number, until: number, zone: string): number {
  return until <= from ? 0 : Math.floor(workedUntil(until, zone) - workedUntil(from, zone) + hair)
}

/** Seconds are parts of a minute that no number holds exactly. */
const hair = 1e-6

/**
 * Working minutes since a Monday long ago. Clocks are never set at desk hours, so counting days is exact, and it takes
 * the same time for a couple that has waited a year. The database counts alike (`working_minutes_until`).
 */
function workedUntil(at: number, zone: string): number {
  const date = localDateOf(at, zone)
  const day = weekdayOf(date) - 1
  const monday = Date.parse(date) / DAY - day
  const minute = localMinuteOf(at, zone) + (at % MINUTE) / MINUTE
  const today = day < 5 ? Math.min(Math.max(minute - deskHours.fromMinute, 0), WORKING_DAY) : 0
  return ((monday - firstMonday) / 7) * 5 * WORKING_DAY + Math.min(day, 5) * WORKING_DAY + today
}

const firstMonday = Date.parse('2001-01-01') / DAY

/** The instant (epoch milliseconds) at which so many working minutes have gone by since another one. */
export function workingMinutesLater(from: number, minutes: number, zone: string): number {
  let date = localDateOf(from, zone)
  let begin = Math.max(localMinuteOf(from, zone), deskHours.fromMinute)
  let left = minutes
  while (weekdayOf(date) > 5 || left > deskHours.untilMinute - begin) {
    if (weekdayOf(date) <= 5) left -= Math.max(deskHours.untilMinute - begin, 0)
    date = daysAfter(date, 1)
    begin = deskHours.fromMinute
  }
  const at = instantOf(date, begin + left, zone)
  return at.ok ? at.at : from
}

/** The instant at which the desk closes on a day, working day or not. */
export function deskCloses(day: string, zone: string): number {
  const at = instantOf(day, deskHours.untilMinute, zone)
  return at.ok ? at.at : Date.parse(day)
}

/** A stretch of working minutes as the desk says it: "under 1 h", "6 h", "1 d 4 h". A day has eight hours. */
export function sayWorkingTime(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  if (hours === 0) return 'under 1 h'
  const [days, rest] = [Math.floor(hours / 8), hours % 8]
  if (days === 0) return `${rest} h`
  return rest === 0 ? `${days} d` : `${days} d ${rest} h`
}
