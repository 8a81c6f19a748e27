import type { PaintedWindow } from '@/components/calendar/painted-hours'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'

/** Weekly times in the painter's words. */
export const windowsOf = (times: readonly WeeklyTime[]): PaintedWindow[] =>
  times.map(({ weekday, fromMinute, untilMinute }) => ({
    day: weekday,
    from: fromMinute,
    until: untilMinute,
  }))
