import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { type Interval, minutesOf } from '@/lib/domain/time'

/** Minutes from which a day is billed as one, where a payer has no bound of its own: at least 3 hours (H0015, S9480). */
export const usualFloor = 180

/**
 * A session one partner is billed for: `attended` are the minutes somebody wrote down, null while nobody has. A seat
 * its partner gave back is still here: its time was kept for them.
 */
export type CareTime = Interval & { attended: number | null }

/** A day of one partner's own calendar. `settled`: all of it has been written down. */
export type CareDay = { day: IsoDay; minutes: number; settled: boolean }

/** Minutes by the calendar day of `zone`, in order; what nobody has written down counts as it was booked. */
export function daysOfCare(times: readonly CareTime[], zone: string): CareDay[] {
  const days = new Map<IsoDay, CareDay>()
  for (const time of times) {
    const day = localDateOf(time.start, zone)
    const { minutes, settled } = days.get(day) ?? { minutes: 0, settled: true }
    days.set(day, {
      day,
      minutes: minutes + (time.attended ?? minutesOf(time)),
      settled: settled && time.attended !== null,
    })
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** The days long enough to be billed as a day. Shorter ones are billed by the session, or not at all. */
export const billableDays = (days: readonly CareDay[], floor: number): CareDay[] =>
  days.filter(({ minutes }) => minutes >= floor)
