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
  /** Why a coordinator set this order of paying; empty where it follows from whose name the plan is in. */
  orderReason: string
}

/** All coverages of a couple, the first partner's first, each in the order in which they pay. */
export function listCoverages(tx: Transaction, couple: string): Promise<CoverageRow[]> {
  return tx.$queryRaw<CoverageRow[]>`
    SELECT c.id, c.person_id AS "personId", p.name AS partner, cp.position,
           coalesce(f.legal_name, p.name) AS "legalName", coalesce(f.date_of_birth::text, '') AS "dateOfBirth",
           c.pay_order AS "payOrder", c.holder::text AS holder, c.payer_name AS payer, c.member_id AS "memberId",
           c.group_number AS "group", c.plan_kind::text AS "planKind", c.order_reason AS "orderReason"
      FROM couple_partner cp
      JOIN person p ON p.id = cp.person_id
      JOIN coverage c ON c.person_id = p.id
      LEFT JOIN partner_profile f ON f.person_id = p.id
     WHERE cp.couple_id = ${couple}::uuid
     ORDER BY cp.position, c.pay_order`
}

/** One coverage by its id, as far as the asker may read it. */
export function findCoverage(tx: Transaction, id: string) {
  return tx.coverage.findUnique({
    where: { id },
    select: {
      personId: true,
      holder: true,
      payerName: true,
      payOrder: true,
      memberId: true,
      groupNumber: true,
    },
  })
}

export type PlanRow = Pick<
  CoverageRow,
  'id' | 'personId' | 'payOrder' | 'holder' | 'payer' | 'memberId' | 'group' | 'planKind'
>

/** One person's plans in the order in which they pay, as far as the asker may read them. */
export function listPlansOf(tx: Transaction, personId: string): Promise<PlanRow[]> {
  return tx.$queryRaw<PlanRow[]>`
    SELECT id, person_id AS "personId", pay_order AS "payOrder", holder::text AS holder, payer_name AS payer,
           member_id AS "memberId", group_number AS "group", plan_kind::text AS "planKind"
      FROM coverage WHERE person_id = ${personId}::uuid ORDER BY pay_order`
}

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
           p.name AS "decidedBy", v.superseded_at IS NULL AS live, v.valid_until::text AS "validUntil"
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
      JOIN coverage c ON c.person_id = p.id
      JOIN benefit_verification v ON v.coverage_id = c.id AND v.superseded_at IS NULL AND v.outcome = 'verified'
     WHERE cp.couple_id = ANY (${[...couples]}::uuid[]) AND cp.left_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM self_payment s WHERE s.person_id = p.id AND s.withdrawn_at IS NULL)
     GROUP BY cp.couple_id, cp.position, p.id, p.name
    HAVING bool_and(coalesce(v.valid_until <= ${today}::date, false))
     ORDER BY cp.couple_id, cp.position`
}

type AddedPlan = Omit<PlanRow, 'id' | 'payOrder' | 'payer' | 'group'> & {
  payerName: string
  groupNumber: string
}

/** Puts another plan of a person behind those that are there. Returns its id. */
export async function insertPlan(
  tx: Transaction,
  plan: AddedPlan,
  payOrder: number,
  at: Date,
): Promise<string> {
  const id = crypto.randomUUID()
  await tx.coverage.createMany({ data: [{ id, ...plan, payOrder, updatedAt: at }] })
  return id
}

/**
 * Writes the order in which a person's plans pay: `ids` from the first on. No two may stand in one place at any moment,
 * so all leave their places before they take the new ones. `reason` stands beside each.
 */
export async function writePayOrder(
  tx: Transaction,
  { personId, ids, reason }: { personId: string; ids: readonly string[]; reason: string },
  at: Date,
): Promise<void> {
  await tx.$executeRaw`UPDATE coverage SET pay_order = pay_order + 100 WHERE person_id = ${personId}::uuid`
  for (const [place, id] of ids.entries())
    await tx.coverage.updateMany({
      where: { id, personId },
      data: { payOrder: place + 1, orderReason: reason, updatedAt: at },
    })
}
