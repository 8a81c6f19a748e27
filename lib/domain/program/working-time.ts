import { intersect } from '@/lib/domain/scheduling/intervals'
import { daysAfter, localDateOf, type WeeklyTime, weeklyHours } from '@/lib/domain/scheduling/wall-clock'
import { minutesOf } from '@/lib/domain/time'

/** The hours in which somebody is at the desk, by the desk's own clock: Monday to Friday, 9 to 5. Holidays count. */
const deskHours: readonly WeeklyTime[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  fromMinute: 9 * 60,
  untilMinute: 17 * 60,
}))
export const WORKING_DAY = 8 * 60

/** Working minutes from one instant to another (epoch milliseconds) in a zone; none when it is not later. */
export function workingMinutes(from: number, until: number, zone: string): number {
  if (until <= from) return 0
  const days = weeklyHours(deskHours, zone, localDateOf(from, zone), daysAfter(localDateOf(until, zone), 1))
  return intersect(days, [{ start: from, end: until }]).reduce((sum, part) => sum + minutesOf(part), 0)
}

/** A stretch of working minutes as the desk says it: "under 1 h", "6 h", "1 d 4 h". A day has eight hours. */
export function sayWorkingTime(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  if (hours === 0) return 'under 1 h'
  const [days, rest] = [Math.floor(hours / 8), hours % 8]
  if (days === 0) return `${rest} h`
  return rest === 0 ? `${days} d` : `${days} d ${rest} h`
}
