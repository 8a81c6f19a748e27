import { union } from '@/lib/domain/scheduling/intervals'
import type { WeekPattern } from '@/lib/domain/scheduling/sittings'
import { type LocalDate, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { type Interval, minutesOf } from '@/lib/domain/time'

/** How long one day of a couple's week is, in minutes. */
export type DayLength = { date: LocalDate; minutes: number }

/** The days of a week with sessions, in order; what the partners have side by side counts once. */
export function weekShape(sessions: readonly Interval[], zone: string): DayLength[] {
  const days = new Map<LocalDate, Interval[]>()
  for (const session of [...sessions].sort((a, b) => a.start - b.start)) {
    const date = localDateOf(session.start, zone)
    days.set(date, [...(days.get(date) ?? []), session])
  }
  return [...days].map(([date, its]) => ({
    date,
    minutes: union(its).reduce((sum, stretch) => sum + minutesOf(stretch), 0),
  }))
}

/** Whether a week is as its pattern says: so many days, each of so many minutes. */
export function keepsPattern(shape: readonly DayLength[], { days, minutesPerDay }: WeekPattern): boolean {
  return shape.length === days && shape.every(({ minutes }) => minutes === minutesPerDay)
}
