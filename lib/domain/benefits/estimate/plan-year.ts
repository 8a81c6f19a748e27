import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'

/** The year in which a plan's year began that a day falls in. `yearStarts` is `MM-DD`; '01-01' is the calendar year. */
export function planYearOf(day: IsoDay, yearStarts: string): number {
  const year = Number(day.slice(0, 4))
  return day.slice(5) >= yearStarts ? year : year - 1
}

/** The first day of the plan year after the one a day falls in. */
export function nextPlanYear(day: IsoDay, yearStarts: string): IsoDay {
  return `${String(planYearOf(day, yearStarts) + 1).padStart(4, '0')}-${yearStarts}`
}
