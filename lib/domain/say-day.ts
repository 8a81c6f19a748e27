import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'

/** A calendar day as staff read it: "Mar 9, 2027". */
export function sayDay(date: LocalDate): string {
  return new Date(date).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' })
}
