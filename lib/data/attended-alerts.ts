import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import { looksLikeId } from '@/lib/domain/ids'

export type AlertCause = 'self-harm-item' | 'suicide-screen' | 'partner-violence'
export type AlertRow = {
  id: string
  personId: string
  person: string
  cause: AlertCause
  level: 'same-day' | 'now'
  raisedAt: Date
  dueAt: Date
  takenBy: string | null
  takenById: string | null
  takenAt: Date | null
  closedBy: string | null
  closedAt: Date | null
  outcome: string | null
}

/** Alerts the asking clinician attends: the open ones, the soonest due first. */
export function listOpenAlerts(tx: Transaction): Promise<AlertRow[]> {
  return alertRows(tx, null)
}

/** One alert with how it ended; null when it is out of reach. */
export async function findAlert(tx: Transaction, id: string): Promise<AlertRow | null> {
  if (!looksLikeId(id)) return null
  const [row] = await alertRows(tx, id)
  return row ? { ...row, outcome: row.outcome && unseal(row.outcome, placeOf(row.id)) } : null
}

function alertRows(tx: Transaction, id: string | null): Promise<AlertRow[]> {
  return tx.$queryRaw<AlertRow[]>`
    SELECT a.id, a.person_id AS "personId", p.name AS person, a.cause, a.level, a.raised_at AS "raisedAt",
           a.due_at AS "dueAt", t.name AS "takenBy", a.acknowledged_by AS "takenById",
           a.acknowledged_at AS "takenAt", c.name AS "closedBy", a.closed_at AS "closedAt", a.outcome
      FROM safety_alert a
      JOIN person p ON p.id = a.person_id
      LEFT JOIN person t ON t.id = a.acknowledged_by
      LEFT JOIN person c ON c.id = a.closed_by
     WHERE CASE WHEN ${id}::uuid IS NULL THEN a.closed_at IS NULL ELSE a.id = ${id}::uuid END
     ORDER BY a.due_at, a.id`
}

/** Keeps the alert for this transaction, so that of two who take it the second sees the first. */
export async function lockAlert(tx: Transaction, id: string): Promise<void> {
  if (!looksLikeId(id)) return
  await tx.$queryRaw`SELECT 1 FROM safety_alert WHERE id = ${id}::uuid FOR UPDATE`
}

export async function takeAlert(tx: Transaction, id: string, by: string, at: Date): Promise<void> {
  await tx.safetyAlert.updateMany({ where: { id }, data: { acknowledgedBy: by, acknowledgedAt: at } })
}

export async function closeAlert(tx: Transaction, id: string, by: string, outcome: string, at: Date) {
  const sealed = seal(outcome, placeOf(id))
  await tx.safetyAlert.updateMany({ where: { id }, data: { closedBy: by, closedAt: at, outcome: sealed } })
}

const placeOf = (id: string) => ({ table: 'safety_alert', column: 'outcome', row: id })
