import type { Transaction } from '@/lib/data/transaction'

/** The file of one's own in which an answer to a question stands, and whether it waits there or was set aside. */
export type AnswerToLookAt = { trace: string; batchId: string; state: 'waiting' | 'set-aside' }

/** Of each of these trace numbers the answer that is not brought in; one that waits before one that was set aside. */
export function listAnswersToLookAt(tx: Transaction, traces: readonly string[]): Promise<AnswerToLookAt[]> {
  return tx.$queryRaw<AnswerToLookAt[]>`
    SELECT DISTINCT ON (asked.trace) asked.trace, m.batch_id AS "batchId", m.state
      FROM unnest(${[...traces]}::text[]) AS asked (trace)
      JOIN reply_batch_member m ON asked.trace = ANY (m.traces) AND m.state <> 'brought'
      JOIN reply_batch b ON b.id = m.batch_id
     ORDER BY asked.trace, m.state = 'waiting' DESC, b.taken_at DESC`
}
