import { type Interval, overlaps } from '@/lib/domain/time'

/**
 * The arithmetic of time. A *tidy* list is sorted by start, its intervals are half-open, not empty and do not touch.
 * `union` makes any list tidy; the others take tidy lists and give tidy lists, in one pass over both.
 */
export function union(...lists: readonly (readonly Interval[])[]): Interval[] {
  const tidy: Interval[] = []
  let last: Interval | undefined
  for (const { start, end } of sorted(lists)) {
    if (start >= end) continue
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end)
    } else {
      last = { start, end }
      tidy.push(last)
    }
  }
  return tidy
}

export function intersect(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  const common: Interval[] = []
  let left = 0
  let right = 0
  for (let a = one[left], b = other[right]; a && b; a = one[left], b = other[right]) {
    const start = Math.max(a.start, b.start)
    const end = Math.min(a.end, b.end)
    if (start < end) common.push({ start, end })
    if (a.end < b.end) left++
    else right++
  }
  return common
}

/** What is left of `whole` outside `taken`. */
export function subtract(whole: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const left: Interval[] = []
  let next = 0
  for (const { start, end } of whole) {
    let from = start
    while (next > 0 && (taken[next - 1] as Interval).end > from) next--
    for (let gone = taken[next]; gone && gone.start < end; gone = taken[++next]) {
      if (gone.start > from) left.push({ start: from, end: gone.start })
      from = Math.max(from, gone.end)
    }
    if (from < end) left.push({ start: from, end })
  }
  return left
}

/** The part of a tidy list inside a window. */
export function clip(list: readonly Interval[], window: Interval): Interval[] {
  return intersect(list, [window])
}

/** Whether one interval lies wholly inside a tidy list. */
export function covers(list: readonly Interval[], inner: Interval): boolean {
  return list.some((interval) => interval.start <= inner.start && inner.end <= interval.end)
}

/** Whether an interval meets any of a list, tidy or not. */
export function meets(list: readonly Interval[], one: Interval): boolean {
  return list.some((interval) => overlaps(interval, one))
}

/** Rows usually come sorted from the database; then one list is read as it is. */
function sorted(lists: readonly (readonly Interval[])[]): readonly Interval[] {
  const all = lists.length === 1 ? (lists[0] ?? []) : lists.flat()
  return isSorted(all) ? all : [...all].sort((a, b) => a.start - b.start)
}

function isSorted(list: readonly Interval[]): boolean {
  for (let index = 1; index < list.length; index++) {
    if ((list[index] as Interval).start < (list[index - 1] as Interval).start) return false
  }
  return true
}
