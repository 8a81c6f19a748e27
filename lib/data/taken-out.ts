import type { Transaction } from '@/lib/data/transaction'
import type { Month } from '@/lib/domain/benefits/billing-month'

/**
 * The last time a file of one partner's billed days of a month was taken out; `by` is null where the asker may not read
 * who. `marks`: of the lines that went out (`changedSince`).
 */
export type TakenOut = { personId: string; file: string; at: Date; by: string | null; marks: string | null }

/** What of a month has gone out already, a row for each file of each partner. What went out is not called back. */
export function listTakenOut(tx: Transaction, couple: string, month: Month): Promise<TakenOut[]> {
  return tx.$queryRaw<TakenOut[]>`
    SELECT DISTINCT ON (e.subject_id, e.facts ->> 'file')
           e.subject_id AS "personId", e.facts ->> 'file' AS file, e.at, p.name AS by, e.facts ->> 'marks' AS marks
      FROM audit_event e LEFT JOIN person p ON p.id = e.actor_id
     WHERE e.couple_id = ${couple}::uuid AND e.action = 'billing.export' AND e.facts ->> 'month' = ${month}
     ORDER BY e.subject_id, e.facts ->> 'file', e.at DESC, e.id DESC`
}
