import { Temporal } from 'temporal-polyfill'
import type { Interval } from '@/lib/domain/time'

/**
 * The slow, obvious answer to "when is each of them held": a list of single appointments, one after the other, that is
 * gone through for each change; Temporal says what a clock shows. It knows no series, no split and no code of ours.
 */
export type Single = { date: string; time: string; minutes: number; own: boolean; out: boolean; day: string }
export type Held = { day: string; at: Interval } | { day: string; why: string }

export type Gone = Interval & { why: string }

export function singles(
  first: string,
  everyWeeks: number,
  times: number,
  time: string,
  minutes: number,
): Single[] {
  const list: Single[] = []
  let date = Temporal.PlainDate.from(first)
  for (let count = 0; count < times; count++) {
    const day = date.toString()
    list.push({ date: day, day, time, minutes, own: false, out: false })
    date = date.add({ weeks: everyWeeks })
  }
  return list
}

export function whenHeld(
  single: Single,
  zone: string,
  { holidays, gone }: { holidays: readonly string[]; gone: readonly Gone[] },
): Held {
  const { day } = single
  if (single.out) return { day, why: 'left-out' }
  const wall = Temporal.PlainDateTime.from(`${single.date}T${single.time}`)
  const begins = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (!begins.toPlainDateTime().equals(wall)) return { day, why: 'no-such-hour' }
  if (holidays.includes(single.date)) return { day, why: 'holiday' }
  const at = {
    start: begins.epochMilliseconds,
    end: begins.add({ minutes: single.minutes }).epochMilliseconds,
  }
  for (const { start, end, why } of gone) if (at.start < end && start < at.end) return { day, why }
  return { day, at }
}

/** Monday of the same week, then so many days on. */
export function onWeekday(date: string, weekday: number): string {
  const plain = Temporal.PlainDate.from(date)
  return plain
    .subtract({ days: plain.dayOfWeek - 1 })
    .add({ days: weekday - 1 })
    .toString()
}
