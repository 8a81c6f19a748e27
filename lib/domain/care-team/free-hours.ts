import { subtract, union } from '@/lib/domain/scheduling/intervals'
import {
  daysAfter,
  type LocalDate,
  localMinuteOf,
  type WeeklyTime,
  weeklyHours,
} from '@/lib/domain/scheduling/wall-clock'
import { type Interval, minutesOf } from '@/lib/domain/time'

/**
 * What one week leaves of somebody's weekly hours once bookings and leave are taken out, again as weekly hours by the
 * clocks of their zone. Row by row, so that no stretch runs over midnight.
 */
export function freeHours(
  hours: readonly WeeklyTime[],
  zone: string,
  taken: readonly Interval[],
  weekStart: LocalDate,
): WeeklyTime[] {
  const gone = union(taken)
  return hours.flatMap((hour) =>
    subtract(weeklyHours([hour], zone, weekStart, daysAfter(weekStart, 7)), gone).flatMap((left) => {
      const fromMinute = localMinuteOf(left.start, zone)
      const untilMinute = Math.min(hour.untilMinute, fromMinute + minutesOf(left))
      return untilMinute > fromMinute ? [{ weekday: hour.weekday, fromMinute, untilMinute }] : []
    }),
  )
}
