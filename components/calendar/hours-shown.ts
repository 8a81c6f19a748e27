import type { Day } from '@/components/calendar/week'

/** The whole hours a week needs on its left edge, as [first, last): at least four, and the evening when it is empty. */
export function hoursShown(days: Day[]): { first: number; last: number } {
  const blocks = days.flatMap((day) => day.blocks)
  if (blocks.length === 0) return { first: 17, last: 21 }
  const first = Math.floor(Math.min(...blocks.map((block) => block.startMinute)) / 60)
  const last = Math.ceil(Math.max(...blocks.map((block) => block.endMinute)) / 60)
  return { first: Math.max(0, Math.min(first, 24 - 4)), last: Math.min(24, Math.max(last, first + 4)) }
}
