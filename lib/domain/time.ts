/** A half-open stretch of time [start, end) in epoch milliseconds: two intervals that only touch do not overlap. */
export type Interval = { start: number; end: number }

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end
}

/** Length in whole minutes. */
export function minutesOf(interval: Interval): number {
  return Math.round((interval.end - interval.start) / MINUTE)
}
