import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'

/** From this age on a person can apply for themselves. */
export const adultAge = 18

/** Full years between two days. Someone born on February 29 turns a year older on March 1 of a common year. */
export function ageOn(born: LocalDate, today: LocalDate): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4))
  return today.slice(5) < born.slice(5) ? years - 1 : years
}

export const isAdult = (born: LocalDate, today: LocalDate): boolean => ageOn(born, today) >= adultAge

/** Whether the calendar has this day: February 31 it has not. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Whether somebody alive can have been born on this day. */
export function canBeBirthday(born: LocalDate, today: LocalDate): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(born)?.slice(1).map(Number)
  const [year = 0, month = 0, day = 0] = parts ?? []
  return parts !== undefined && isRealDay(year, month, day) && born <= today && ageOn(born, today) <= 125
}
