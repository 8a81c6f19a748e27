import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { CareDay } from '@/lib/domain/benefits/billable-days'
import { daysAfter, weekdayOf } from '@/lib/domain/scheduling/wall-clock'

/**
 * The days on which care goes on before `until` if it goes on as it is booked: on the weekdays of the last seven days up to the
 * last one of `days`, in order. None where nothing was ever booked: there is no pattern yet.
 */
export function plannedDays(days: readonly CareDay[], today: IsoDay, until: IsoDay): CareDay[] {
  const last = days.at(-1)
  if (!last) return []
  const weekdays = weekdaysOf(days)
  const planned: CareDay[] = []
  for (let day = daysAfter(last.day > today ? last.day : today, 1); day < until; day = daysAfter(day, 1))
    if (weekdays.has(weekdayOf(day))) planned.push({ ...last, day, settled: false })
  return planned
}

/** How many days a week that is. */
export const daysAWeek = (days: readonly CareDay[]): number => weekdaysOf(days).size

function weekdaysOf(days: readonly CareDay[]): Set<number> {
  const last = days.at(-1)
  if (!last) return new Set()
  const first = daysAfter(last.day, -6)
  return new Set(days.filter(({ day }) => day >= first).map(({ day }) => weekdayOf(day)))
}
