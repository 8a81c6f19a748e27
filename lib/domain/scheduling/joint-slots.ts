import type { PersonId } from '@/lib/domain/ids'
import { intersect, subtract, union } from '@/lib/domain/scheduling/intervals'
import { type Interval, MINUTE } from '@/lib/domain/time'

/** One person's calendar: when they could come at all (`open`) and what is already taken of it (`busy`). */
export type Calendar = { id: PersonId; name: string; open: readonly Interval[]; busy: readonly Interval[] }

/** A time that suits everybody. Slots may overlap one another: they are choices, not bookings. */
export type Slot = Interval

export type JointSearch = {
  people: readonly Calendar[]
  /** Length of the session. */
  minutes: number
  window: Interval
  /** Starts are whole multiples of this many minutes of UTC: every zone with whole, half or quarter hours agrees. */
  stepMinutes: number
  /** Epoch milliseconds; usually now. */
  notBefore: number
}

/** Every start in the window from which all these people are open and free for the whole session, in order. */
export function jointSlots(search: JointSearch): Slot[] {
  const length = search.minutes * MINUTE
  const step = search.stepMinutes * MINUTE
  const slots: Slot[] = []
  for (const { start, end } of commonTime(search)) {
    for (let at = Math.ceil(start / step) * step; at + length <= end; at += step) {
      slots.push({ start: at, end: at + length })
    }
  }
  return slots
}

/** When all these people are open and free, as a tidy list, narrowed person by person: linear in the number of rows. */
export function commonTime({
  people,
  window,
  notBefore,
}: Omit<JointSearch, 'minutes' | 'stepMinutes'>): Interval[] {
  const start = Math.max(window.start, notBefore)
  if (start >= window.end || people.length === 0) return []
  let common: Interval[] = [{ start, end: window.end }]
  for (const { open, busy } of people) common = subtract(intersect(common, union(open)), union(busy))
  return common
}
