import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { mondayOf } from '@/lib/domain/scheduling/monday'
import { daysAfter, weekdayOf } from '@/lib/domain/scheduling/wall-clock'

/** How long the program is planned for, and how many days a week where no week is planned yet. */
export const weeksPlanned = 12
export const daysAssumed = 3

export type Planned = { days: IsoDay[]; perWeek: number; weeks: number; assumed: boolean }

/**
 * The days an estimate counts: the latest week that holds billable days, repeated from its Monday (or from this week's,
 * where it has passed) for twelve weeks. Where no week holds one, three days a week (Monday, Wednesday, Friday) from
 * next Monday. `booked` are ISO days of the partner's own calendar that are long enough to be billed.
 */
export function plannedDays(booked: readonly IsoDay[], today: IsoDay): Planned {
  const latest = [...booked].sort().at(-1)
  if (!latest) return repeated([1, 3, 5], daysAfter(mondayOf(today), 7), true)
  const week = mondayOf(latest)
  const weekdays = [...new Set(booked.filter((day) => mondayOf(day) === week).map(weekdayOf))].sort()
  const first = [...booked].filter((day) => day >= mondayOf(today)).sort()[0]
  return repeated(weekdays, mondayOf(first ?? today), false)
}

function repeated(weekdays: number[], monday: IsoDay, assumed: boolean): Planned {
  const days = Array.from({ length: weeksPlanned }, (_, week) =>
    weekdays.map((weekday) => daysAfter(monday, week * 7 + weekday - 1)),
  ).flat()
  return { days, perWeek: weekdays.length, weeks: weeksPlanned, assumed }
}
