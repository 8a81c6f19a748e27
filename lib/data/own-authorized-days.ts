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

/** Days of the asker `[from, until)` that may go on without approval; null where none of theirs must be approved. */
export async function listOwnLetPass(tx: Transaction): Promise<Override[] | null> {
  const [asked] = await tx.$queryRaw<[{ needed: boolean | null }]>`SELECT own_days_need_approval() AS needed`
  if (!asked.needed) return null
  return tx.$queryRaw<Override[]>`
    SELECT from_day::text AS "from", until_day::text AS "until" FROM own_days_let_pass()`
}

/** The asker's own time in sessions they are billed for; `attended`: minutes, null while nobody wrote them down. */
export async function listOwnBilledTimes(
  tx: Transaction,
): Promise<{ start: number; end: number; attended: number | null }[]> {
  const rows = await tx.$queryRaw<{ startsAt: Date; endsAt: Date; attended: number | null }[]>`
    SELECT starts_at AS "startsAt", ends_at AS "endsAt", attended FROM own_billed_times()`
  return rows.map(({ startsAt, endsAt, attended }) => ({
    start: startsAt.getTime(),
    end: endsAt.getTime(),
    attended,
  }))
}

/** From how many attended minutes the payer of a plan counts a day; null where it has no bound of its own. */
export async function findFloor(tx: Transaction, coverage: string): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ floor: number }[]>`
    SELECT y.billable_floor AS floor FROM coverage c JOIN payer y ON y.id = c.payer_id
     WHERE c.id = ${coverage}::uuid`
  return row?.floor ?? null
}
