import type { CaseCoverage } from '@/lib/data/cases'
import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { PlanTurn } from '@/lib/domain/benefits/plan-turns'

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
  /** Why a coordinator set this order of paying, who and when; empty where it follows from whose name the plan is in. */
  orderReason: string
  orderSetBy: string | null
  orderSetAt: Date | null
  /** When it pays first: `payOrder` is the order as it was set last. */
  turns: PlanTurn[]
  /** By which a form says what it saw. */
  updatedAt: Date
  /** The former plan in whose place it stands. */
  inPlaceOf: string | null
  /** Another stands in its place: it is read, and nothing more is done about it. */
  former: boolean
  /** The case is over and the same plan is of a later one: what is said of it from here on is said there. */
  ofLaterCase: boolean
}

/** All coverages of a couple's case (of one that is over, as they were then), the first partner's first, each in the order in which they pay. */
export const listCoverages = (tx: Transaction, couple: string): Promise<CoverageRow[]> =>
  listAll(tx, couple, false)

/** The same, and after them those in whose place another came in this case. */
export const listEveryCoverage = (tx: Transaction, couple: string): Promise<CoverageRow[]> =>
  listAll(tx, couple, true)

function listAll(tx: Transaction, couple: string, withFormer: boolean): Promise<CoverageRow[]> {
  return tx.$queryRaw<CoverageRow[]>`
    SELECT c.id, c.person_id AS "personId", p.name AS partner, cp.position,
           coalesce(f.legal_name, p.name) AS "legalName", coalesce(f.date_of_birth::text, '') AS "dateOfBirth",
           c.pay_order AS "payOrder", c.holder::text AS holder, c.payer_name AS payer, c.member_id AS "memberId",
           c.group_number AS "group", c.plan_kind::text AS "planKind", c.order_reason AS "orderReason",
           setter.name AS "orderSetBy", c.order_set_at AS "orderSetAt", c.updated_at AS "updatedAt",
           c.in_place_of AS "inPlaceOf", NOT plan_of_case(k, cp) AS former,
           cp.left_at IS NOT NULL AND has_later_case(cp.couple_id, cp.person_id, c.id) AS "ofLaterCase",
           coalesce((SELECT json_agg(json_build_object('from', t.from_day, 'until', t.until_day) ORDER BY t.from_day NULLS FIRST)
                       FROM plans_in_turn(p.id, cp) t WHERE t.coverage_id = c.id), '[]') AS turns
      FROM couple_partner cp
      JOIN person p ON p.id = cp.person_id
      JOIN plans_in_reach() k ON k.person_id = p.id AND (plan_of_case(k, cp) OR (${withFormer} AND former_plan_of_case(k, cp)))
      CROSS JOIN LATERAL (
        SELECT (x.one).* FROM (SELECT CASE WHEN cp.left_at IS NULL THEN k ELSE plan_then(k, cp.couple_id) END AS one OFFSET 0) x) c
      LEFT JOIN person setter ON setter.id = c.order_set_by
      LEFT JOIN partner_profile f ON f.person_id = p.id
     WHERE cp.couple_id = ${couple}::uuid
     ORDER BY cp.position, former, c.pay_order, c.set_aside_at DESC`
}

/** One coverage by its id, as far as the asker may read it. */
export async function findCoverage(
  tx: Transaction,
  id: string,
): Promise<Pick<CoverageRow, 'personId' | 'holder'> | undefined> {
  const [row] = await tx.$queryRaw<Pick<CoverageRow, 'personId' | 'holder'>[]>`
    SELECT person_id AS "personId", holder::text AS holder FROM plans_in_reach() WHERE id = ${id}::uuid`
  return row
}

export type PlanRow = Pick<
  CoverageRow,
  'id' | 'personId' | 'payOrder' | 'holder' | 'payer' | 'memberId' | 'group' | 'planKind' | 'turns'
>

/** One person's plans that hold, in the order of paying as it was set last, as far as the asker may read them. */
export const listPlansOf = (tx: Transaction, personId: string): Promise<PlanRow[]> =>
  listOwn(tx, personId, false)

/** The same of those that were theirs before, with the turns they still have, if any. */
export const listFormerPlansOf = (tx: Transaction, personId: string): Promise<PlanRow[]> =>
  listOwn(tx, personId, true)

function listOwn(tx: Transaction, personId: string, former: boolean): Promise<PlanRow[]> {
  return tx.$queryRaw<PlanRow[]>`
    SELECT id, person_id AS "personId", pay_order AS "payOrder", holder::text AS holder, payer_name AS payer,
           member_id AS "memberId", group_number AS "group", plan_kind::text AS "planKind",
           coalesce((SELECT json_agg(json_build_object('from', t.from_day, 'until', t.until_day) ORDER BY t.from_day NULLS FIRST)
                       FROM plans_in_turn(c.person_id) t WHERE t.coverage_id = c.id), '[]') AS turns
      FROM plans_in_reach() c WHERE person_id = ${personId}::uuid AND (set_aside_at IS NOT NULL) = ${former} ORDER BY pay_order`
}

/** The plan that pays first for a person on a day; null where they have none. */
export async function findPayingPlan(tx: Transaction, personId: string, day: IsoDay): Promise<string | null> {
  const [row] = await tx.$queryRaw<[{ id: string | null }]>`
    SELECT paying_plan(${personId}::uuid, ${day}::date) AS id`
  return row.id
}

/** Waits for whoever is working on the same coverage and keeps it until this transaction ends. */
export async function lockCoverage(tx: Transaction, coverage: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM coverage WHERE id = ${coverage}::uuid FOR UPDATE`
}

type AddedPlan = Omit<PlanRow, 'id' | 'payOrder' | 'payer' | 'group' | 'turns'> & {
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
  await tx.coverage.createMany({ data: [{ id, ...plan, payOrder, namedAt: at, updatedAt: at }] })
  return id
}
