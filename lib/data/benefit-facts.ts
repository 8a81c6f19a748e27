import { Prisma } from '@/lib/data/generated/client'
import type { Transaction } from '@/lib/data/transaction'
import type { BenefitFact, FactKey, FactScope, FactValue, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { isLive } from '@/lib/domain/benefits/valid-until'

/**
 * A fact as it is kept, with the source it came from and the payer's own day. `withdrawnAt` is null unless somebody
 * withdrew it or a newer reply took its place.
 */
export type FactRow = {
  id: string
  coverageId: string
  key: FactKey
  value: FactValue | null
  scope: FactScope
  note: string | null
  source: 'reply' | 'call'
  replyId: string | null
  fileName: string | null
  segmentPosition: number | null
  segmentText: string | null
  callId: string | null
  representative: string | null
  reference: string | null
  calledAt: Date | null
  saidOn: IsoDay
  recordedAt: Date
  withdrawnAt: Date | null
}

export function listFacts(tx: Transaction, coverages: readonly string[]): Promise<FactRow[]> {
  return tx.$queryRaw<FactRow[]>`
    SELECT f.id, f.coverage_id AS "coverageId", f.key, f.value, f.scope, f.note, f.source::text AS source,
           f.reply_id AS "replyId", r.file_name AS "fileName", f.segment_position AS "segmentPosition",
           f.segment_text AS "segmentText", f.call_id AS "callId", c.representative,
           c.reference_number AS reference, c.called_at AS "calledAt", f.said_on::text AS "saidOn",
           f.recorded_at AS "recordedAt",
           CASE WHEN in_its_time(f.withdrawn_at, f.coverage_id, (SELECT app_plan_ends())) THEN f.withdrawn_at END AS "withdrawnAt"
      FROM benefit_fact f
      LEFT JOIN eligibility_reply r ON r.id = f.reply_id
      LEFT JOIN benefit_call c ON c.id = f.call_id
     WHERE f.coverage_id = ANY (${[...coverages]}::uuid[])
     ORDER BY f.recorded_at, f.segment_position, c.called_at, f.id`
}

/** A kept fact as the rules read it on this day. */
export function asFact(row: FactRow, today: IsoDay): BenefitFact {
  const { key, value, scope, note, saidOn } = row
  return { key, value, scope, note, saidOn, live: isLive(row, today), source: sourceOf(row) } as BenefitFact
}

function sourceOf(row: FactRow): BenefitFact['source'] {
  if (row.replyId) {
    const segment = { position: row.segmentPosition ?? 0, text: row.segmentText ?? '' }
    return { kind: 'reply', id: row.replyId, segment }
  }
  if (!row.callId) return null
  const { representative, reference, calledAt } = row
  return {
    kind: 'call',
    id: row.callId,
    representative: representative ?? '',
    reference: reference ?? '',
    at: calledAt?.getTime() ?? 0,
  }
}

export type NewFact = {
  key: FactKey
  value: FactValue | null
  scope: FactScope
  note?: string | null
  segment?: { position: number; text: string }
}
/** `overtaken`: a newer reply had said the same thing anew before this one came, so it never counts. */
export type DatedFact = NewFact & { saidOn: IsoDay; overtaken?: boolean }
type Origin = {
  coverageId: string
  personId: string
  replyId?: string
  callId?: string
  recordedBy: string
  at: Date
}

export async function insertFacts(
  tx: Transaction,
  facts: readonly DatedFact[],
  origin: Origin,
): Promise<void> {
  const { at: recordedAt, ...rest } = origin
  await tx.benefitFact.createMany({
    data: facts.map(({ key, value, scope, note, segment, saidOn, overtaken }) => ({
      ...rest,
      key,
      value: value === null ? Prisma.JsonNull : value,
      scope,
      note,
      source: origin.replyId ? ('reply' as const) : ('call' as const),
      segmentPosition: segment?.position,
      segmentText: segment?.text,
      saidOn: new Date(saidOn),
      recordedAt,
      withdrawnAt: overtaken ? recordedAt : null,
    })),
  })
}

export async function withdrawFacts(tx: Transaction, ids: readonly string[], at: Date): Promise<void> {
  await tx.benefitFact.updateMany({ where: { id: { in: [...ids] } }, data: { withdrawnAt: at } })
}

export async function restoreFacts(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.benefitFact.updateMany({ where: { id: { in: [...ids] } }, data: { withdrawnAt: null } })
}
