import type { CaseRow } from '@/lib/data/cases'
import { waitlistWords } from '@/lib/domain/program/waitlist'
import { sayDay } from '@/lib/domain/say-day'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'

/**
 * Why a couple is in no working list, in words; null when it is in one. Days are the coordinator's; `place` counts all
 * couples that wait, from 1.
 */
export function putAside(
  { snooze, waitlist, closedAt }: CaseRow,
  zone: string,
  place: number | null,
): string | null {
  const day = (at: number) => sayDay(localDateOf(at, zone))
  if (closedAt) return `closed ${day(closedAt.getTime())}`
  const back = snooze && `back ${day(Date.parse(snooze.until))}`
  const on = snooze?.waitingOn ? `, waiting on the ${snooze.waitingOn}` : ''
  const waits = waitlist && `${waitingAt(place)}: ${waitlistWords[waitlist.reason]}`
  return back ? `${back}${on}` : waits
}

/** "on the waitlist, place 2". */
export const waitingAt = (place: number | null) =>
  place === null ? 'on the waitlist' : `on the waitlist, place ${place}`
