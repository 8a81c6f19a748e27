import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import type { ClearanceDecision } from '@/lib/domain/clearance/decision'

export type ClearanceRow = {
  id: string
  decision: ClearanceDecision
  reason: string
  /** "YYYY-MM-DD", when it is looked at again. */
  reviewDue: string
  decidedBy: string
  decidedAs: 'clinician' | 'director'
  decidedAt: Date
  live: boolean
}

/** Every decision about a couple's joint work that the asker may read, the newest first. */
export async function listClearances(tx: Transaction, couple: string): Promise<ClearanceRow[]> {
  const rows = await tx.$queryRaw<ClearanceRow[]>`
    SELECT c.id, replace(c.decision::text, '_', '-') AS decision, c.reason, c.review_due::text AS "reviewDue",
           p.name AS "decidedBy", c.decided_as::text AS "decidedAs", c.decided_at AS "decidedAt",
           c.superseded_at IS NULL AS live
      FROM joint_clearance c JOIN person p ON p.id = c.decided_by
     WHERE c.couple_id = ${couple}::uuid
     ORDER BY c.decided_at DESC, c.id`
  return rows.map((row) => ({ ...row, reason: unseal(row.reason, placeOf(row.id)) }))
}

export type LiftRow = { id: string; reference: string; reason: string; liftedBy: string; liftedAt: Date }

/** Every time a director let joint sessions begin without a clinician's decision, the newest first. */
export async function listLifts(tx: Transaction): Promise<LiftRow[]> {
  const rows = await tx.$queryRaw<LiftRow[]>`
    SELECT c.id, a.reference, c.reason, p.name AS "liftedBy", c.decided_at AS "liftedAt"
      FROM joint_clearance c
      JOIN person p ON p.id = c.decided_by
      JOIN application a ON a.couple_id = c.couple_id
     WHERE c.decided_as = 'director' AND c.decision = 'cleared'
     ORDER BY c.decided_at DESC, c.id`
  return rows.map((row) => ({ ...row, reason: unseal(row.reason, placeOf(row.id)) }))
}

type NewClearance = {
  couple: string
  decision: ClearanceDecision
  reason: string
  reviewDue: string
  by: string
  as: 'clinician' | 'director'
}

/** Puts a decision in the place of the one before it. */
export async function insertClearance(tx: Transaction, clearance: NewClearance, at: Date): Promise<string> {
  const { couple, reviewDue, by, as } = clearance
  const id = crypto.randomUUID()
  const decision = clearance.decision === 'individual-only' ? 'individual_only' : clearance.decision
  await tx.jointClearance.updateMany({
    where: { coupleId: couple, supersededAt: null },
    data: { supersededAt: at },
  })
  await tx.jointClearance.createMany({
    data: [
      {
        id,
        coupleId: couple,
        decision,
        reason: seal(clearance.reason, placeOf(id)),
        reviewDue: new Date(reviewDue),
        decidedBy: by,
        decidedAs: as,
        decidedAt: at,
      },
    ],
  })
  return id
}

/** The couple's joint sessions still ahead; `shared` where other couples sit in it too. */
export function listJointAhead(tx: Transaction, couple: string, after: Date) {
  return tx.$queryRaw<{ id: string; shared: boolean }[]>`
    SELECT s.id, s.kind = 'group' AS shared FROM session s
     WHERE s.cancelled_at IS NULL AND s.starts_at > ${after} AND s.kind IN ('couples', 'peer', 'group')
       AND EXISTS (SELECT 1 FROM seat WHERE session_id = s.id AND couple_id = ${couple}::uuid
                      AND (released_at IS NULL OR released_by = person_id))
     ORDER BY s.starts_at, s.id`
}

const placeOf = (id: string) => ({ table: 'joint_clearance', column: 'reason', row: id })
