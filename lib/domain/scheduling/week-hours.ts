import { type Refusal, refusal } from '@/lib/domain/refusals'
import { type LocalDate, localDateOf, weekOf } from '@/lib/domain/scheduling/wall-clock'
import { type Interval, minutesOf } from '@/lib/domain/time'

/** How much of a week the program asks of each partner. Data, because programs and payers differ. */
export type WeekFrame = { leastMinutes: number; mostMinutes: number; fewestDays: number; mostDays: number }

/** 9 to 15 hours on 3 to 5 days: level 2.1 of intensive outpatient care (12VAC35-105-1740; 405 IAC 5-21.5-11). */
export const standardWeek: WeekFrame = { leastMinutes: 540, mostMinutes: 900, fewestDays: 3, mostDays: 5 }

/**
 * Before joint sessions may begin, a couple's weeks hold their own sessions only: nobody is kept waiting for 9 hours that
 * cannot be reached without groups.
 */
export const weekBeforeClearance: WeekFrame = { ...standardWeek, leastMinutes: 0, fewestDays: 0 }

/** What one partner has in one week: minutes, and the local days with at least one session (touchpoint days). */
export type WeekLoad = { minutes: number; days: LocalDate[] }

/** Counts the seats that start inside the week of `weekStart` by the partner's own calendar. */
export function weekLoad(seats: readonly Interval[], zone: string, weekStart: LocalDate): WeekLoad {
  const week = weekOf(weekStart, zone)
  const inside = seats.filter((seat) => seat.start >= week.start && seat.start < week.end)
  const days = [...new Set(inside.map((seat) => localDateOf(seat.start, zone)))].sort()
  return { minutes: inside.reduce((sum, seat) => sum + minutesOf(seat), 0), days }
}

/** One partner's reasons against a week, by name. Each partner is counted alone: payers count attendance per person. */
export function weekWarnings(name: string, load: WeekLoad, frame: WeekFrame = standardWeek): Refusal[] {
  const refusals: Refusal[] = []
  const { minutes } = load
  const days = load.days.length
  if (minutes < frame.leastMinutes) {
    refusals.push(refusal('week-has-too-few-hours', { name, minutes, least: frame.leastMinutes }))
  }
  if (minutes > frame.mostMinutes) {
    refusals.push(refusal('week-has-too-many-hours', { name, minutes, most: frame.mostMinutes }))
  }
  if (days < frame.fewestDays)
    refusals.push(refusal('week-has-too-few-days', { name, days, fewest: frame.fewestDays }))
  if (days > frame.mostDays)
    refusals.push(refusal('week-has-too-many-days', { name, days, most: frame.mostDays }))
  return refusals
}
