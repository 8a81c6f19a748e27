import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { daysAfter, weekdayOf } from '@/lib/domain/scheduling/wall-clock'

/** Monday to Friday, and no public holiday of the United States (5 U.S.C. 6103). */
export function isBusinessDay(day: IsoDay): boolean {
  return weekdayOf(day) <= 5 && !holidaysAround(Number(day.slice(0, 4))).has(day)
}

/** The business day that is a number of them after a day; the day itself is not counted. */
export function businessDaysAfter(day: IsoDay, count: number): IsoDay {
  let at = day
  for (let left = count; left > 0; ) {
    at = daysAfter(at, 1)
    if (isBusinessDay(at)) left -= 1
  }
  return at
}

/** How many business days lie after a day up to another, that one included; 0 when it does not come later. */
export function businessDaysBetween(from: IsoDay, until: IsoDay): number {
  let count = 0
  for (let at = daysAfter(from, 1); at <= until; at = daysAfter(at, 1)) if (isBusinessDay(at)) count += 1
  return count
}

/** New Year's Day of the next year may be kept on the last day of this one. */
const holidaysAround = (year: number) => new Set([...holidaysOf(year), ...holidaysOf(year + 1)])

function holidaysOf(year: number): IsoDay[] {
  const fixed = ['01-01', '06-19', '07-04', '11-11', '12-25'].map((day) => observed(`${year}-${day}`))
  return [
    ...fixed,
    nth(year, '01', 3, 1),
    nth(year, '02', 3, 1),
    lastMonday(year, '05'),
    nth(year, '09', 1, 1),
    nth(year, '10', 2, 1),
    nth(year, '11', 4, 4),
  ]
}

/** A holiday on a Saturday is kept on the Friday before it, one on a Sunday on the Monday after. */
function observed(day: IsoDay): IsoDay {
  const weekday = weekdayOf(day)
  if (weekday === 6) return daysAfter(day, -1)
  return weekday === 7 ? daysAfter(day, 1) : day
}

function nth(year: number, month: string, which: number, weekday: number): IsoDay {
  const first = `${year}-${month}-01`
  return daysAfter(first, ((weekday - weekdayOf(first) + 7) % 7) + (which - 1) * 7)
}

function lastMonday(year: number, month: string): IsoDay {
  const fifth = nth(year, month, 5, 1)
  return fifth.slice(5, 7) === month ? fifth : daysAfter(fifth, -7)
}
