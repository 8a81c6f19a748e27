import type { CaseCoverage } from '@/lib/data/cases'
import type { Transaction } from '@/lib/data/transaction'
import type { CoverageOutcome } from '@/lib/domain/program/case-stage'

/** One partner's coverage with what a payer's reply is compared with. `dateOfBirth` is an ISO day. */
export type CoverageRow = {
  id: string
  personId: string
  partner: string
  position: number
  legalName: string
  dateOfBirth: string
  payOrder: number
  holder: CaseCoverage['holder']
  payer: string
  memberId: string
  group: string
  planKind: CaseCoverage['planKind']
}

/** All coverages of a couple, the first partner's first, each in the order in which they pay. */
export function listCoverages(tx: Transaction, couple: string): Promise<CoverageRow[]> {
  return tx.$queryRaw<CoverageRow[]>`
    SELECT c.id, c.person_id AS "personId", p.name AS partner, cp.position,
           coalesce(f.legal_name, p.name) AS "legalName", coalesce(f.date_of_birth::text, '') AS "dateOfBirth",
           c.pay_order AS "payOrder", c.holder::text AS holder, c.payer_name AS payer, c.member_id AS "memberId",
           c.group_number AS "group", c.plan_kind::text AS "planKind"
      FROM couple_partner cp
      JOIN person p ON p.id = cp.person_id
      JOIN coverage c ON c.person_id = p.id
      LEFT JOIN partner_profile f ON f.person_id = p.id
     WHERE cp.couple_id = ${couple}::uuid
     ORDER BY cp.position, c.pay_order`
}

/** Waits for whoever is working on the same coverage and keeps it until this transaction ends. */
export async function lockCoverage(tx: Transaction, coverage: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM coverage WHERE id = ${coverage}::uuid FOR UPDATE`
}

export type VerificationRow = {
  id: string
  coverageId: string
  outcome: CoverageOutcome
  note: string
  decidedAt: Date
  decidedBy: string
  live: boolean
}

/** How the checks of a couple's coverages were concluded, the latest first; earlier conclusions stay on record. */
export async function listVerifications(
  tx: Transaction,
  coverages: readonly string[],
): Promise<VerificationRow[]> {
  return tx.$queryRaw<VerificationRow[]>`
    SELECT v.id, v.coverage_id AS "coverageId", v.outcome::text AS outcome, v.note, v.decided_at AS "decidedAt",
           p.name AS "decidedBy", v.superseded_at IS NULL AS live
      FROM benefit_verification v JOIN person p ON p.id = v.decided_by
     WHERE v.coverage_id = ANY (${[...coverages]}::uuid[])
     ORDER BY v.decided_at DESC, live DESC`
}

export function findLiveVerification(tx: Transaction, coverage: string) {
  return tx.benefitVerification.findFirst({
    where: { coverageId: coverage, supersededAt: null },
    select: { id: true, outcome: true },
  })
}

type NewVerification = {
  coverageId: string
  personId: string
  outcome: CoverageOutcome
  note: string
  decidedBy: string
}

/** The new conclusion takes the place of the live one, which stays on record. */
export async function replaceVerification(
  tx: Transaction,
  verification: NewVerification,
  at: Date,
): Promise<void> {
  const { coverageId } = verification
  await tx.benefitVerification.updateMany({
    where: { coverageId, supersededAt: null },
    data: { supersededAt: at },
  })
  await tx.benefitVerification.createMany({ data: [{ ...verification, decidedAt: at }] })
}
