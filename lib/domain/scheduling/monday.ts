import { daysAfter, type LocalDate, localDateOf, weekdayOf } from '@/lib/domain/scheduling/wall-clock'

/** The Monday of the week a day belongs to. */
export function mondayOf(date: LocalDate): LocalDate {
  return daysAfter(date, 1 - weekdayOf(date))
}

/** The Monday of the week an instant belongs to, by the calendar of a zone. */
export function mondayAt(at: number, zone: string): LocalDate {
  return mondayOf(localDateOf(at, zone))
}
