import { covers, subtract, union } from '@/lib/domain/scheduling/intervals'
import type { Calendar } from '@/lib/domain/scheduling/joint-slots'
import { daysAfter, instantOf, type LocalDate } from '@/lib/domain/scheduling/wall-clock'
import { HOUR } from '@/lib/domain/time'

/** One hour of one day: who of the needed people is not free for the whole of it. */
export type HeatCell = { date: LocalDate; hour: number; missing: string[] }
type Facts = { people: readonly Calendar[]; weekStart: LocalDate; zone: string; now: number }

/** The hours of a week in which at least one of these people is free, hour by hour and day by day, with who is missing. */
export function heatOfWeek({ people, weekStart, zone, now }: Facts): HeatCell[][] {
  const free = people.map(({ name, open, busy }) => ({ name, time: subtract(union(open), union(busy)) }))
  const days = Array.from({ length: 7 }, (_, day) => daysAfter(weekStart, day))
  const rows = Array.from({ length: 24 }, (_, hour) =>
    days.map((date): HeatCell => {
      const found = instantOf(date, hour * 60, zone)
      const isAhead = found.ok && found.at > now
      const missing = free.filter(
        ({ time }) => !isAhead || !found.ok || !covers(time, { start: found.at, end: found.at + HOUR }),
      )
      return { date, hour, missing: missing.map(({ name }) => name) }
    }),
  )
  const used = rows.map((row) => row.some(({ missing }) => missing.length < people.length))
  const first = used.indexOf(true)
  return first < 0 ? [] : rows.slice(first, used.lastIndexOf(true) + 1)
}
