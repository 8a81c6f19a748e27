import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import type { CostOrder } from '@/lib/domain/benefits/estimate/cost-orders'
import type { Holder } from '@/lib/domain/benefits/pay-order'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'

/** The two people of a couple, the one who applied first. */
export async function listPartnerIds(tx: Transaction, couple: string): Promise<string[]> {
  const select = { personId: true }
  const partners = await tx.couplePartner.findMany({
    where: { coupleId: couple },
    orderBy: { position: 'asc' },
    select,
  })
  return partners.map(({ personId }) => personId)
}

/** A plan somebody holds, with its payer as we know it and how its check was concluded. */
export type PlanToEstimate = {
  coverageId: string
  personId: string
  holder: Holder
  payer: string
  memberId: string
  group: string
  inPlaceOf: string | null
  payerId: string | null
  known: { name: string; order: CostOrder; dayCode: DayCode; floor: number; jointApart: boolean } | null
  notCovered: boolean
}

/**
 * The plans of these people in the order in which they pay on a day; who says they hold none has none here. `also`: plans of
 * before, by their ids.
 */
export function listPlansToEstimate(
  tx: Transaction,
  people: readonly string[],
  today: IsoDay,
  also: readonly string[] = [],
): Promise<PlanToEstimate[]> {
  return tx.$queryRaw<PlanToEstimate[]>`
    SELECT c.id AS "coverageId", c.person_id AS "personId", c.holder::text AS holder, c.payer_name AS payer,
           c.member_id AS "memberId", c.group_number AS "group", c.in_place_of AS "inPlaceOf", c.payer_id AS "payerId",
           CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('name', p.name, 'order', p.cost_order,
             'dayCode', p.day_code, 'floor', p.billable_floor, 'jointApart', NOT p.joint_in_per_diem) END AS known,
           EXISTS (SELECT 1 FROM benefit_verification v WHERE v.coverage_id = c.id AND v.superseded_at IS NULL
                      AND v.outcome = 'not_covered') AS "notCovered"
      FROM plans_in_reach() c LEFT JOIN payer p ON p.id = c.payer_id
     WHERE c.holder <> 'none' AND ((c.person_id = ANY (${[...people]}::uuid[]) AND c.set_aside_at IS NULL)
        OR c.id = ANY (${[...also]}::uuid[]))
     ORDER BY c.person_id, c.id = paying_plan(c.person_id, ${today}::date) DESC, c.pay_order`
}

/** What a payer allows for a service from a day on, `until` its first day no more. Money is integer cents; null: not known. */
export type AllowedRow = {
  id: string
  payerId: string
  code: string
  place: 'telehealth' | 'in-person'
  network: 'in' | 'out'
  low: number | null
  high: number | null
  from: IsoDay
  until: IsoDay | null
}

/** The amounts that hold on a day or begin after it. */
export function listAllowed(
  tx: Transaction,
  payers: readonly string[],
  codes: readonly string[],
  since: IsoDay,
): Promise<AllowedRow[]> {
  return tx.$queryRaw<AllowedRow[]>`
    SELECT id, payer_id AS "payerId", service_code AS code, place, network, low, high, from_on::text AS "from",
           until_on::text AS until
      FROM fee
     WHERE payer_id = ANY (${[...payers]}::uuid[]) AND service_code = ANY (${[...codes]}::text[])
       AND withdrawn_at IS NULL AND (until_on IS NULL OR until_on > ${since}::date)`
}

/**
 * When these people are booked from an instant on, whether they gave the seat back or not, and when the coordinator who
 * asks has drafted for them; never a called-off session. Partners read no drafts, so theirs are bookings alone.
 */
export function listBookedTimes(tx: Transaction, people: readonly string[], from: Date) {
  return tx.$queryRaw<{ personId: string; zone: string; kind: SessionKind; start: Date; end: Date }[]>`
    SELECT s.person_id AS "personId", p.zone, e.kind::text AS kind, s.starts_at AS start, s.ends_at AS "end"
      FROM seat s JOIN session e ON e.id = s.session_id JOIN person p ON p.id = s.person_id
     WHERE s.person_id = ANY (${[...people]}::uuid[]) AND s.part = 'partner' AND e.cancelled_at IS NULL
       AND s.starts_at >= ${from}
    UNION ALL
    SELECT p.id, p.zone, item->>'kind', to_timestamp((item->>'start')::numeric / 1000), to_timestamp((item->>'end')::numeric / 1000)
      FROM week_draft d
      JOIN couple_partner cp ON cp.couple_id = d.couple_id AND cp.person_id = ANY (${[...people]}::uuid[])
      JOIN person p ON p.id = cp.person_id
      CROSS JOIN LATERAL jsonb_array_elements(d.items) AS item
     WHERE item->'partnerIds' @> to_jsonb(p.id::text) AND (item->>'start')::numeric >= ${from.getTime()}`
}
