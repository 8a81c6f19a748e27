import { Prisma } from '@/lib/data/generated/client'
import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import { looksLikeId } from '@/lib/domain/ids'
import type { AlertCause, AlertLevel } from '@/lib/domain/measures/instrument'

export type AlertRow = {
  id: string
  personId: string
  person: string
  /** IANA zone of the person it is about. */
  zone: string
  /** The sitting whose answer raised it. */
  roundId: string | null
  cause: AlertCause
  level: AlertLevel
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
  return alertRows(tx, Prisma.sql`a.closed_at IS NULL`)
}

/** Every alert about one person that the asker may read, the newest first, with how the ended ones ended. */
export async function listAlertsOf(tx: Transaction, personId: string): Promise<AlertRow[]> {
  const rows = await alertRows(tx, Prisma.sql`a.person_id = ${personId}::uuid`)
  return rows.map(opened).reverse()
}

/** One alert with how it ended; null when it is out of reach. */
export async function findAlert(tx: Transaction, id: string): Promise<AlertRow | null> {
  if (!looksLikeId(id)) return null
  const [row] = await alertRows(tx, Prisma.sql`a.id = ${id}::uuid`)
  return row ? opened(row) : null
}

const opened = (row: AlertRow): AlertRow => ({
  ...row,
  outcome: row.outcome && unseal(row.outcome, placeOf(row.id)),
})

function alertRows(tx: Transaction, which: Prisma.Sql): Promise<AlertRow[]> {
  return tx.$queryRaw<AlertRow[]>`
    SELECT a.id, a.person_id AS "personId", p.name AS person, p.zone, a.round_id AS "roundId", a.cause, a.level, a.raised_at AS "raisedAt",
           a.due_at AS "dueAt", t.name AS "takenBy", a.acknowledged_by AS "takenById",
           a.acknowledged_at AS "takenAt", c.name AS "closedBy", a.closed_at AS "closedAt", a.outcome
      FROM safety_alert a
      JOIN person p ON p.id = a.person_id
      LEFT JOIN person t ON t.id = a.acknowledged_by
      LEFT JOIN person c ON c.id = a.closed_by
     WHERE ${which}
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
