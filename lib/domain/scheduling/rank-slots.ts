import type { Slot } from '@/lib/domain/scheduling/joint-slots'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import type { Interval } from '@/lib/domain/time'

/**
 * Puts the times that fit a couple's week best first: right before or after a session they have anyway, then on a day
 * on which they come anyway, then the rest; earlier before later.
 */
export function rankSlots(slots: readonly Slot[], sessions: readonly Interval[], zone: string): Slot[] {
  const days = new Set(sessions.map(({ start }) => localDateOf(start, zone)))
  const distance = (slot: Slot) => {
    if (sessions.some(({ start, end }) => slot.start === end || slot.end === start)) return 0
    return days.has(localDateOf(slot.start, zone)) ? 1 : 2
  }
  return [...slots].sort((a, b) => distance(a) - distance(b) || a.start - b.start)
}
