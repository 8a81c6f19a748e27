import { listOverrides, type OverrideRow } from '@/lib/data/authorization-overrides'
import { type AuthorizationRow, listAuthorizationsOf } from '@/lib/data/authorizations'
import { type CareSeat, listCareSeats } from '@/lib/data/care-times'
import type { Transaction } from '@/lib/data/transaction'
import { approvedOf } from '@/lib/domain/benefits/authorization'
import { burnDown } from '@/lib/domain/benefits/authorization-burn-down'
import { billableDays, daysOfCare, usualFloor } from '@/lib/domain/benefits/billable-days'
import { countsInDay } from '@/lib/domain/benefits/billable-to'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import { needsAuthorization } from '@/lib/domain/benefits/needs-authorization'
import { isInTurn, type PlanTurn } from '@/lib/domain/benefits/plan-turns'
import type { AuthorizationFacts } from '@/lib/domain/rules/booked-within-authorization'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'

/**
 * One partner's plan as it pays first (in its `turns`), and what is approved of it. `coverageId` is null where they have
 * no plan.
 */
export type PlanInUse = Omit<AuthorizationFacts, 'overrides'> & {
  coupleId: string
  personId: string
  coverageId: string | null
  /** Another plan came in its place. */
  former: boolean
  /** The former plan whose approvals bound this one until its own payer answers; of `approvals`, what is left of them. */
  boundBy: string | null
  /** Under which code its payer pays a program day, where it is one we know. */
  dayCode: DayCode | null
  /** Of all their plans. */
  authorizations: AuthorizationRow[]
  overrides: OverrideRow[]
}

type PlanRow = {
  coupleId: string
  personId: string
  name: string
  zone: string
  coverageId: string | null
  former: boolean
  approving: string | null
  turns: PlanTurn[]
  floor: number | null
  jointApart: boolean
  dayCode: DayCode | null
  usual: 'required' | 'not-required' | 'ask' | null
  paysThemselves: boolean
  said: unknown[]
}

/** The same where a plan of one of them bounds what is booked, and nothing where none does: one short question. */
export async function readAuthorizationBounds(tx: Transaction, couple: string): Promise<PlanInUse[]> {
  const [row] = await tx.$queryRaw<[{ bound: boolean }]>`
    SELECT authorization_bounds(${couple}::uuid) AS bound`
  return row.bound ? readAuthorizationFacts(tx, couple) : []
}

/**
 * Both partners' plans as they bound what may be booked, in the couple's order: of each partner one, or several after
 * each other where the order of their plans changes with a month. What a coordinator may read.
 */
export const readAuthorizationFacts = (tx: Transaction, couple: string): Promise<PlanInUse[]> =>
  readAuthorizationFactsOf(tx, [couple])

/** The same of several couples, one after the other, by as many questions as of one. */
export async function readAuthorizationFactsOf(
  tx: Transaction,
  couples: readonly string[],
): Promise<PlanInUse[]> {
  const plans = (await readPlans(tx, couples))
    .filter(({ turns }) => turns.length > 0)
    .map((plan) => inTurns(plan.turns, plan))
  const people = [...new Set(plans.map(ownerOf))]
  return people.flatMap((id) =>
    plans.filter((plan) => ownerOf(plan) === id).sort((one, other) => (begin(one) < begin(other) ? -1 : 1)),
  )
}

/** Every plan of both partners, also one that never pays first; `times` as if it always did. */
export const readEveryPlan = (tx: Transaction, couple: string): Promise<PlanInUse[]> =>
  readPlans(tx, [couple])

async function readPlans(tx: Transaction, couples: readonly string[]): Promise<PlanInUse[]> {
  const plans = await tx.$queryRaw<PlanRow[]>`
    SELECT cp.couple_id AS "coupleId", p.id AS "personId", p.name, p.zone, k.id AS "coverageId", y.billable_floor AS floor,
           coalesce(NOT plan_of_case(k, cp), false) AS former, approving_plan(k.id) AS approving,
           NOT coalesce(y.joint_in_per_diem, true) AS "jointApart",
           y.prior_authorization AS usual, y.day_code AS "dayCode",
           EXISTS (SELECT 1 FROM self_payment s WHERE s.person_id = p.id AND s.withdrawn_at IS NULL) AS "paysThemselves",
           coalesce((SELECT json_agg(said) FROM authorization_said(k.id) said), '[]') AS said,
           CASE WHEN k.id IS NULL THEN '[{"from": null, "until": null}]'
                ELSE coalesce((SELECT json_agg(json_build_object('from', t.from_day, 'until', t.until_day) ORDER BY t.from_day NULLS FIRST)
                                 FROM plans_in_turn(p.id, cp) t WHERE t.coverage_id = k.id), '[]') END AS turns
      FROM couple_partner cp
      JOIN person p ON p.id = cp.person_id
      LEFT JOIN plans_in_reach() k ON k.person_id = p.id AND k.holder <> 'none'
       AND (plan_of_case(k, cp) OR former_plan_of_case(k, cp))
      LEFT JOIN payer y ON y.id = k.payer_id
     WHERE cp.couple_id = ANY (${couples}::uuid[]) ORDER BY cp.couple_id, cp.position, k.pay_order`
  const authorizations = await listAuthorizationsOf(tx, couples)
  const overrides = await listOverrides(tx, couples)
  const seats = plans.length > 0 ? await listCareSeats(tx, couples) : []
  const inUse = plans.map(({ floor, usual, paysThemselves, said, approving, ...plan }) => {
    const isOwn = (one: { coupleId: string; personId: string }) => ownerOf(one) === ownerOf(plan)
    const own = authorizations.filter(isOwn)
    const live = own.filter((one) => one.live)
    const inForce = live.filter(({ coverageId }) => coverageId === approving)
    const statuses = [...inForce, ...live.filter(({ coverageId }) => coverageId === plan.coverageId)].map(
      ({ status }) => status,
    )
    return {
      ...plan,
      boundBy: approving === plan.coverageId ? null : approving,
      needed: plan.coverageId !== null && needsAuthorization({ paysThemselves, usual, said, statuses }),
      floor: floor ?? usualFloor,
      approvals: inForce.map((one) => approvedOf({ ...one, id: one.chain })).filter((one) => one !== null),
      overrides: overrides.filter(isOwn),
      times: seats.filter((seat) => isOwn(seat) && isInDay(seat, plan.jointApart)).map(asCareTime),
      authorizations: own,
    }
  })
  return inUse.map((plan) => (plan.boundBy === null ? plan : withWhatIsLeft(plan, inUse)))
}

/** Of approvals of a former plan what days under it, or under another plan between, have not used. */
function withWhatIsLeft(plan: PlanInUse, all: readonly PlanInUse[]): PlanInUse {
  const sharing = all.filter(
    (one) =>
      one !== plan && ownerOf(one) === ownerOf(plan) && [one.coverageId, one.boundBy].includes(plan.boundBy),
  )
  const days = sharing.flatMap((one) =>
    billableDays(daysOfCare(inTurns(one.turns, one).times, one.zone), one.floor),
  )
  const used = burnDown(plan.approvals, days, plan.overrides).approvals
  const approvals = plan.approvals.map((one) => ({
    ...one,
    units: used.find(({ id }) => id === one.id)?.left ?? one.units,
  }))
  return { ...plan, approvals }
}

/** A plan in these turns: its own, or such as it is asked about. */
export const inTurns = (turns: readonly PlanTurn[], plan: PlanInUse): PlanInUse => ({
  ...plan,
  turns,
  times: plan.times.filter(({ start }) => isInTurn(turns, localDateOf(start, plan.zone))),
})

/** Of each partner the plan that pays first on a day. */
export const payingOn = <T extends { turns: readonly PlanTurn[] }>(plans: readonly T[], day: string): T[] =>
  plans.filter(({ turns }) => isInTurn(turns, day))

const begin = ({ turns: [first] }: PlanInUse) => first?.from ?? ''

/** Somebody may belong to two couples, after each other. */
const ownerOf = ({ coupleId, personId }: { coupleId: string; personId: string }) => `${coupleId} ${personId}`

const isInDay = ({ kind, billableTo: to, position }: CareSeat, jointApart: boolean) =>
  countsInDay({ kind, to, position }, jointApart)

export const asCareTime = ({ sessionId, startsAt, endsAt, attended }: CareSeat) => ({
  sessionId,
  start: startsAt.getTime(),
  end: endsAt.getTime(),
  attended,
})
