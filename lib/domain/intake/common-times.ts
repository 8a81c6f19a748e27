import { clip, intersect } from '@/lib/domain/scheduling/intervals'
import {
  dayStart,
  daysAfter,
  type LocalDate,
  localDateOf,
  localMinuteOf,
  type WeeklyTime,
  weekdayOf,
  weeklyHours,
} from '@/lib/domain/scheduling/wall-clock'
import type { Interval } from '@/lib/domain/time'

/** When one person can come, week after week, by the clocks of their zone. */
export type Habit = { zone: string; times: readonly WeeklyTime[] }

/**
 * The times two people have in common, as the clocks of `readIn` show them. Zones differ by other amounts in other
 * weeks, so the answer is for the week that starts on the Monday `weekStart`.
 */
export function commonTimes(one: Habit, other: Habit, readIn: string, weekStart: LocalDate): WeeklyTime[] {
  return asWeeklyTimes(intersect(around(one, weekStart), around(other, weekStart)), readIn, weekStart)
}

/** One person's times as the clocks of another zone show them. */
export function timesInZone(one: Habit, readIn: string, weekStart: LocalDate): WeeklyTime[] {
  return asWeeklyTimes(around(one, weekStart), readIn, weekStart)
}

/** Minutes in a week. */
export function minutesAWeek(times: readonly WeeklyTime[]): number {
  return times.reduce((sum, { fromMinute, untilMinute }) => sum + untilMinute - fromMinute, 0)
}

/** The Monday after this instant by the clocks of a zone. */
export function comingMonday(now: number, zone: string): LocalDate {
  const today = localDateOf(now, zone)
  return daysAfter(today, 8 - weekdayOf(today))
}

/** A day more on both sides, because the week begins at another instant in another zone. */
const around = ({ zone, times }: Habit, weekStart: LocalDate): Interval[] =>
  weeklyHours(times, zone, daysAfter(weekStart, -2), daysAfter(weekStart, 9))

function asWeeklyTimes(intervals: readonly Interval[], zone: string, weekStart: LocalDate): WeeklyTime[] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((days) => {
    const date = daysAfter(weekStart, days)
    const day = { start: dayStart(date, zone), end: dayStart(daysAfter(date, 1), zone) }
    return clip(intervals, day).map(({ start, end }) => ({
      weekday: days + 1,
      fromMinute: localMinuteOf(start, zone),
      untilMinute: end === day.end ? 1440 : localMinuteOf(end, zone),
    }))
  })
}
