import type { Transaction } from '@/lib/data/transaction'
import type { CoverageOutcome } from '@/lib/domain/program/case-stage'

export type LiveCheck = {
  coverageId: string
  outcome: CoverageOutcome
  decidedAt: Date
  validUntil: string | null
}

/** How the checks of these coverages stand, without who made them and what they noted. */
export function listLiveChecks(tx: Transaction, coverages: readonly string[]): Promise<LiveCheck[]> {
  return tx.$queryRaw<LiveCheck[]>`
    SELECT coverage_id AS "coverageId", outcome::text AS outcome, decided_at AS "decidedAt",
           valid_until::text AS "validUntil"
      FROM benefit_verification
     WHERE coverage_id = ANY (${[...coverages]}::uuid[]) AND superseded_at IS NULL`
}

export type VerificationRow = {
  id: string
  coverageId: string
  outcome: CoverageOutcome
  note: string
  decidedAt: Date
  decidedBy: string
  live: boolean
  /** The first day on which it no longer counts. */
  validUntil: string | null
}

/** How the checks of a couple's coverages were concluded, the latest first; earlier conclusions stay on record. */
export async function listVerifications(
  tx: Transaction,
  coverages: readonly string[],
): Promise<VerificationRow[]> {
  return tx.$queryRaw<VerificationRow[]>`
    SELECT v.id, v.coverage_id AS "coverageId", v.outcome::text AS outcome, v.note, v.decided_at AS "decidedAt",
           p.name AS "decidedBy",
           in_its_time(v.superseded_at, v.coverage_id, (SELECT app_plan_ends())) IS NOT TRUE AS live, v.valid_until::text AS "validUntil"
      FROM benefit_verification v JOIN person p ON p.id = v.decided_by
     WHERE v.coverage_id = ANY (${[...coverages]}::uuid[])
     ORDER BY v.decided_at DESC, live DESC`
}

/** `validUntil`: the first day on which it no longer counts. */
export async function findLiveVerification(
  tx: Transaction,
  coverage: string,
): Promise<{ id: string; outcome: CoverageOutcome; validUntil: string | null } | null> {
  const live = await tx.benefitVerification.findFirst({
    where: { coverageId: coverage, supersededAt: null },
    select: { id: true, outcome: true, validUntil: true },
  })
  return live && { ...live, validUntil: live.validUntil?.toISOString().slice(0, 10) ?? null }
}

type NewVerification = {
  coverageId: string
  personId: string
  outcome: CoverageOutcome
  note: string
  decidedBy: string
  validUntil: string
}

/** The live conclusion counts no longer and stays on record: nothing is concluded until somebody does anew. */
export async function endVerification(tx: Transaction, coverageId: string, at: Date): Promise<void> {
  await tx.benefitVerification.updateMany({
    where: { coverageId, supersededAt: null },
    data: { supersededAt: at },
  })
}

/** A check counts until an earlier day than it did; it is never made to count longer. */
export async function shortenVerification(tx: Transaction, id: string, until: string): Promise<void> {
  await tx.benefitVerification.updateMany({ where: { id }, data: { validUntil: new Date(until) } })
}

/** The new conclusion takes the place of the live one, which stays on record. */
export async function replaceVerification(
  tx: Transaction,
  { validUntil, ...verification }: NewVerification,
  at: Date,
): Promise<void> {
  await endVerification(tx, verification.coverageId, at)
  const row = { ...verification, validUntil: new Date(validUntil), decidedAt: at }
  await tx.benefitVerification.createMany({ data: [row] })
}

/** By couple, the partners whose every verified check has run out by this day and who do not pay without a plan. */
export function listNamesOfExpired(
  tx: Transaction,
  couples: readonly string[],
  today: string,
): Promise<{ coupleId: string; name: string }[]> {
  return tx.$queryRaw<{ coupleId: string; name: string }[]>`
    SELECT cp.couple_id AS "coupleId", p.name
      FROM couple_partner cp
      JOIN person p ON p.id = cp.person_id
      JOIN coverage c ON c.person_id = p.id AND c.set_aside_at IS NULL
      JOIN benefit_verification v ON v.coverage_id = c.id AND v.superseded_at IS NULL AND v.outcome = 'verified'
     WHERE cp.couple_id = ANY (${[...couples]}::uuid[]) AND cp.left_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM self_payment s WHERE s.person_id = p.id AND s.withdrawn_at IS NULL)
     GROUP BY cp.couple_id, cp.position, p.id, p.name
    HAVING bool_and(coalesce(v.valid_until <= ${today}::date, false))
     ORDER BY cp.couple_id, cp.position`
}
