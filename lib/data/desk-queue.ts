import type { Transaction } from '@/lib/data/transaction'
import type { DeskSort, DeskView } from '@/lib/domain/program/desk-views'

/** What is asked of the queue. `named` are plain words (`plainWords`); `weekEnd` ends "this week" by the desk's clock. */
export type QueueQuestion = {
  view: DeskView
  tags: readonly string[]
  named: string
  sort: DeskSort
  zone: string
  weekEnd: Date
  skipped: number
  most: number
  /** Couples whose approved days run out. */
  ending: readonly string[]
}

/** How many couples in each view, how many in the one asked for, and that one's couples in order. */
export type QueueAnswer = { counts: Partial<Record<DeskView, number>>; total: number; couples: string[] }

export async function askQueue(tx: Transaction, now: Date, asked: QueueQuestion): Promise<QueueAnswer> {
  const { view, tags, named, sort, zone, weekEnd, skipped, most, ending } = asked
  const [answer] = await tx.$queryRaw<[QueueAnswer]>`
    SELECT counts, total, couples
      FROM desk_queue(${now}, ${zone}, ${weekEnd}, ${view}, ${tags}::text[], ${named}, ${sort}, ${skipped}::int, ${most}::int,
                      ${ending}::uuid[])`
  return answer
}
