import type { Interval } from '@/lib/domain/time'

/** The hours within a stretch in which nobody is on duty, in order; what only touches leaves no gap. */
export function uncovered(within: Interval, shifts: readonly Interval[]): Interval[] {
  const gaps: Interval[] = []
  let covered = within.start
  for (const { start, end } of [...shifts].sort((a, b) => a.start - b.start)) {
    if (start >= within.end) break
    if (start > covered) gaps.push({ start: covered, end: start })
    covered = Math.max(covered, end)
  }
  if (covered < within.end) gaps.push({ start: covered, end: within.end })
  return gaps
}
