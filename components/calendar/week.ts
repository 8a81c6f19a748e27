import type { Who } from '@/components/couple/who'

/** What stands in a calendar. The words come from the caller; the kind only chooses the shape of the edge. */
export type BlockKind =
  | 'couples'
  | 'individual'
  | 'counseling'
  | 'group'
  | 'psychiatric'
  | 'peer'
  | 'own-time'
  | 'leave'

/** Minutes are wall-clock minutes since midnight of that day in the zone the page names; the end is not included. */
export type Block = {
  id: string
  lane: Who
  startMinute: number
  endMinute: number
  title: string
  detail?: string
  kind: BlockKind
  href?: string
  /** Stands behind the others: someone else's time, a suggestion. */
  muted?: boolean
  cancelled?: boolean
  /** Why it cannot be held as it stands. */
  warning?: string
}

/** One column. `note` says what is unusual, such as "Clocks go back at 2 am". */
export type Day = { date: string; label: string; note?: string; blocks: Block[] }

/** The days worth a column: a weekend on which nothing is planned leaves its room to the other days. */
export function daysDrawn(days: Day[]): Day[] {
  if (days.length !== 7) return days
  return days.filter(
    ({ date, blocks }) => blocks.length > 0 || ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay()),
  )
}
