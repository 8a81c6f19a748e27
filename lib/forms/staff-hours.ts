import { z } from 'zod'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'
import { personInput } from '@/lib/forms/staff'

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export const stretches = ['first', 'second'] as const
type Stretch = (typeof stretches)[number]

/** The name of one box: from or until, of the first or second stretch of a weekday (1 Monday to 7 Sunday). */
export function hourName(weekday: number, stretch: Stretch, end: 'from' | 'until'): string {
  return `day${weekday}-${stretch}-${end}`
}

const time = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'Write a time, such as 09:00.')
  .default('')

const boxes = Object.fromEntries(
  weekdays.flatMap((weekday) =>
    stretches.flatMap((stretch) =>
      (['from', 'until'] as const).map((end) => [hourName(weekday, stretch, end), time] as const),
    ),
  ),
)

/** Two stretches a day at most, as `<input type="time">` posts them; an end at 00:00 is midnight. */
export const workingHoursForm = z
  .strictObject({ personId: personInput, ...boxes })
  .transform(({ personId, ...times }, context) => {
    const hours: WeeklyTime[] = []
    for (const weekday of weekdays) {
      for (const stretch of stretches) {
        const problem = (message: string) =>
          context.addIssue({ code: 'custom', path: [hourName(weekday, stretch, 'until')], message })
        const hour = readStretch(times as Record<string, string>, weekday, stretch, problem)
        if (hour && hours.some((other) => overlap(other, hour))) {
          problem('These hours overlap the others of this day.')
        } else if (hour) hours.push(hour)
      }
    }
    return { personId, hours }
  })

function readStretch(
  times: Record<string, string>,
  weekday: number,
  stretch: Stretch,
  problem: (message: string) => void,
): WeeklyTime | undefined {
  const from = times[hourName(weekday, stretch, 'from')]
  const until = times[hourName(weekday, stretch, 'until')]
  if (!from && !until) return undefined
  if (!from || !until) return void problem('Give both the beginning and the end.')
  const hour = { weekday, fromMinute: minuteOf(from), untilMinute: minuteOf(until) || 1440 }
  if (hour.untilMinute > hour.fromMinute) return hour
  return void problem('The end comes before the beginning.')
}

/** Stored hours as the boxes show them. A third stretch of a day cannot be shown and is not offered. */
export function hoursAsBoxes(hours: readonly WeeklyTime[]): Record<string, string> {
  const values: Record<string, string> = {}
  for (const weekday of weekdays) {
    const today = hours.filter((hour) => hour.weekday === weekday)
    stretches.forEach((stretch, place) => {
      const hour = today[place]
      if (!hour) return
      values[hourName(weekday, stretch, 'from')] = clock(hour.fromMinute)
      values[hourName(weekday, stretch, 'until')] = clock(hour.untilMinute % 1440)
    })
  }
  return values
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const overlap = (a: WeeklyTime, b: WeeklyTime) =>
  a.weekday === b.weekday && a.fromMinute < b.untilMinute && b.fromMinute < a.untilMinute
