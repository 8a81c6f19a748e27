import type { CoverageRow } from '@/lib/data/benefits'
import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { isInTurn } from '@/lib/domain/benefits/plan-turns'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'

type Order = {
  personId: string
  /** From the plan that pays first on. */
  ids: readonly string[]
  /** Why by hand; empty where it follows from whose name the plans are in. */
  reason: string
}

/**
 * Writes the order in which a person's plans pay. No two may stand in one place at any moment, so all leave their places
 * before they take the new ones. `reason` stands beside each, with who asks and when (trigger order_is_set_by_who_asks).
 */
export async function writePayOrder(
  tx: Transaction,
  { personId, ids, reason }: Order,
  at: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE coverage SET pay_order = pay_order + 100 WHERE person_id = ${personId}::uuid AND set_aside_at IS NULL`
  for (const [place, id] of ids.entries())
    await tx.coverage.updateMany({
      where: { id, personId },
      data: { payOrder: place + 1, orderReason: reason, updatedAt: at },
    })
}

/**
 * The same, and says from which day on: the first of a month, or null for from the start. Before it the plan that pays
 * first then (`own`: all of them as they stand, also former ones) goes on; what was to come later is overruled.
 */
export async function writePayOrderFrom(
  tx: Transaction,
  order: Order & { from: IsoDay | null; own: readonly CoverageRow[]; by: string },
  at: Date,
): Promise<void> {
  const { personId, ids, by, from, own } = order
  await tx.planTurn.updateMany({
    where: { personId, supersededAt: null, ...(from !== null && { untilDay: { gte: new Date(from) } }) },
    data: { supersededAt: at },
  })
  const former = from === null ? undefined : own.find(({ turns }) => isInTurn(turns, lastDayOf(from)))
  if (former && from !== null && former.id !== ids[0])
    await tx.planTurn.createMany({
      data: [{ personId, coverageId: former.id, untilDay: new Date(from), setBy: by, setAt: at }],
    })
  await writePayOrder(tx, order, at)
}

/**
 * The days, by their own calendar, that keep the plan they are under, in order: on which this person was in a session, or
 * was to be in one that has begun while nobody wrote that they were not there.
 */
export async function listDaysThatKeep(tx: Transaction, personId: string, now: Date): Promise<IsoDay[]> {
  const rows = await tx.$queryRaw<{ day: IsoDay }[]>`
    SELECT day::text AS day FROM days_that_keep_their_plan(${personId}::uuid, ${now}::timestamptz) AS day ORDER BY day`
  return rows.map(({ day }) => day)
}
