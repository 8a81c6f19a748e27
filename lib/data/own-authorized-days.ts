import type { Transaction } from '@/lib/data/transaction'
import type { Override } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'

/** What a payer agreed to for the one who asks: so many days in `[from, until)`. */
export type OwnApproval = {
  id: string
  coverageId: string
  units: number
  from: IsoDay
  until: IsoDay
  /** The day of their answer. */
  answeredOn: IsoDay
}

export function listOwnApprovals(tx: Transaction): Promise<OwnApproval[]> {
  return tx.$queryRaw<OwnApproval[]>`
    SELECT id, coverage_id AS "coverageId", units, from_day::text AS "from", until_day::text AS "until",
           answered_on::text AS "answeredOn"
      FROM own_approvals() ORDER BY from_day`
}

/** Those plans of the asker's that pay first, now or at a time, and want days approved: none where they pay themselves. */
export async function listOwnPlansThatApprove(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM own_plans_that_approve() AS id`
  return rows.map(({ id }) => id)
}

/** Days of the asker `[from, until)` that may go on without approval. */
export function listOwnLetPass(tx: Transaction): Promise<Override[]> {
  return tx.$queryRaw<Override[]>`
    SELECT from_day::text AS "from", until_day::text AS "until" FROM own_days_let_pass()`
}

/**
 * The asker's own time in sessions they are billed for, with the plan that pays first on that day; `attended`: minutes,
 * null while nobody wrote them down.
 */
export async function listOwnBilledTimes(
  tx: Transaction,
): Promise<{ start: number; end: number; attended: number | null; coverageId: string | null }[]> {
  const rows = await tx.$queryRaw<
    { startsAt: Date; endsAt: Date; attended: number | null; coverageId: string | null }[]
  >`
    SELECT starts_at AS "startsAt", ends_at AS "endsAt", attended, coverage_id AS "coverageId" FROM own_billed_times()`
  return rows.map(({ startsAt, endsAt, ...time }) => ({
    ...time,
    start: startsAt.getTime(),
    end: endsAt.getTime(),
  }))
}

/** From how many attended minutes the payer of a plan counts a day; null where it has no bound of its own. */
export async function findFloor(tx: Transaction, coverage: string): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ floor: number }[]>`
    SELECT y.billable_floor AS floor FROM plans_in_reach() c JOIN payer y ON y.id = c.payer_id
     WHERE c.id = ${coverage}::uuid`
  return row?.floor ?? null
}
