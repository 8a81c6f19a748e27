import { Temporal } from 'temporal-polyfill'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'
import type { Interval } from '@/lib/domain/time'

/**
 * The slow, obvious answer to "when can these people meet": ask Temporal what every clock shows at every minute.
 * Only the answers of Temporal are remembered; nothing here shares code with the search it judges.
 */
export type Living = { zone: string; hours: readonly WeeklyTime[]; busy: readonly Interval[] }

const MINUTE = 60_000

export function slotsByMinute(
  people: readonly Living[],
  minutes: number,
  stepMinutes: number,
  window: Interval,
): Interval[] {
  const everybody = (at: number) => people.every((person) => isFree(person, at))
  const free = new Set<number>()
  for (let at = window.start; at < window.end; at += MINUTE) if (everybody(at)) free.add(at)
  const slots: Interval[] = []
  for (let start = window.start; start < window.end; start += MINUTE) {
    if ((start / MINUTE) % stepMinutes !== 0) continue
    const needed = Array.from({ length: minutes }, (_, index) => start + index * MINUTE)
    if (needed.every((at) => free.has(at))) slots.push({ start, end: start + minutes * MINUTE })
  }
  return slots
}

function isFree({ zone, hours, busy }: Living, at: number): boolean {
  const shown = clockAt(at, zone)
  const isOpen = hours.some(
    (hour) =>
      hour.weekday === shown.weekday && hour.fromMinute <= shown.minute && shown.minute < hour.untilMinute,
  )
  return isOpen && !busy.some(({ start, end }) => start < at + MINUTE && at < end)
}

const clocks = new Map<string, { weekday: number; minute: number }>()

function clockAt(at: number, zone: string): { weekday: number; minute: number } {
  const key = `${zone} ${at}`
  const kept = clocks.get(key)
  if (kept) return kept
  const { dayOfWeek, hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const shown = { weekday: dayOfWeek, minute: hour * 60 + minute }
  clocks.set(key, shown)
  return shown
}
