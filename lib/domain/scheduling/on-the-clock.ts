import { localDateOf, localMinuteOf } from '@/lib/domain/scheduling/wall-clock'

/** A stretch of one day by the clocks of a zone; minutes since midnight, the end not included. */
export type DayStretch = { date: string; startMinute: number; endMinute: number }

/** Where a session or an own time stands on the calendar of a zone. What ends at midnight ends at minute 1440. */
export function onTheClock(times: { startsAt: Date; endsAt: Date }, zone: string): DayStretch {
  const start = times.startsAt.getTime()
  const end = times.endsAt.getTime()
  const date = localDateOf(start, zone)
  const sameDay = localDateOf(end, zone) === date
  return {
    date,
    startMinute: localMinuteOf(start, zone),
    endMinute: sameDay ? localMinuteOf(end, zone) : 1440,
  }
}
