import { canBeBirthday } from '@/lib/domain/intake/age'
import { isState } from '@/lib/domain/intake/states'
import { isZone } from '@/lib/domain/intake/zones'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import type { LocalDate, WeeklyTime } from '@/lib/domain/scheduling/wall-clock'

/** What no form lets through and no program may store. Being a minor is no error: that is an answer (see part.ts). */
export function wrongAboutYou(
  entries: { dateOfBirth: LocalDate; state: string; zone: string },
  today: LocalDate,
): Refusal[] {
  const wrong: Refusal[] = []
  if (!canBeBirthday(entries.dateOfBirth, today)) wrong.push(refusal('no-such-birthday', {}))
  if (!isState(entries.state)) wrong.push(refusal('state-unknown', {}))
  if (!isZone(entries.zone)) wrong.push(refusal('zone-unknown', {}))
  return wrong
}

/** Weekly times lie inside a day, run forwards, stand on half hours, and there is at least one. */
export function wrongTimes(times: readonly WeeklyTime[]): Refusal[] {
  if (times.length === 0) return [refusal('times-missing', {})]
  const sound = times.every(
    ({ weekday, fromMinute, untilMinute }) =>
      Number.isInteger(weekday) &&
      weekday >= 1 &&
      weekday <= 7 &&
      fromMinute % 30 === 0 &&
      untilMinute % 30 === 0 &&
      fromMinute >= 0 &&
      fromMinute < untilMinute &&
      untilMinute <= 1440,
  )
  return sound ? [] : [refusal('times-not-in-a-week', {})]
}

/** The same times without overlaps, in the order of the week: two lines that touch become one. */
export function tidyTimes(times: readonly WeeklyTime[]): WeeklyTime[] {
  const tidy: WeeklyTime[] = []
  for (const time of [...times].sort((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute)) {
    const last = tidy.at(-1)
    if (last && last.weekday === time.weekday && time.fromMinute <= last.untilMinute) {
      last.untilMinute = Math.max(last.untilMinute, time.untilMinute)
    } else tidy.push({ ...time })
  }
  return tidy
}
