import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { Occasion } from '@/lib/domain/benefits/good-faith/due-on'

/** A good-faith estimate that a partner is owed and has not been given. Days are ISO days. */
export type EstimateOwedRow = {
  id: string
  personId: string
  occasion: Occasion
  occasionOn: IsoDay
  careFrom: IsoDay | null
  /** The last day by law; null where it names none. */
  dueOn: IsoDay | null
}

/** What a couple's partners are owed now, in this case; each at most one. */
export function listEstimatesOwed(tx: Transaction, couple: string): Promise<EstimateOwedRow[]> {
  return tx.$queryRaw<EstimateOwedRow[]>`
    SELECT id, person_id AS "personId", occasion, occasion_on::text AS "occasionOn", care_from::text AS "careFrom",
           due_on::text AS "dueOn"
      FROM estimate_owed
     WHERE couple_id = ${couple}::uuid AND settled_at IS NULL AND withdrawn_at IS NULL`
}

export async function insertEstimateOwed(
  tx: Transaction,
  { occasionOn, careFrom, dueOn, ...row }: EstimateOwedRow & { coupleId: string; recordedBy: string },
  at: Date,
): Promise<void> {
  const day = (iso: IsoDay | null) => (iso === null ? null : new Date(iso))
  const days = { occasionOn: new Date(occasionOn), careFrom: day(careFrom), dueOn: day(dueOn) }
  await tx.estimateOwed.createMany({ data: [{ ...row, ...days, recordedAt: at }] })
}

type Whose = { coupleId: string; personId: string }

/** They were given one: whatever stood open is settled by it. */
export async function settleEstimateOwed(tx: Transaction, of: Whose, at: Date): Promise<void> {
  await tx.estimateOwed.updateMany({
    where: { ...of, settledAt: null, withdrawnAt: null },
    data: { settledAt: at },
  })
}

/** False when it is no longer open. */
export async function withdrawEstimateOwed(
  tx: Transaction,
  { id, coupleId, personId }: Whose & { id: string },
  at: Date,
): Promise<boolean> {
  const { count } = await tx.estimateOwed.updateMany({
    where: { id, coupleId, personId, settledAt: null, withdrawnAt: null },
    data: { withdrawnAt: at },
  })
  return count > 0
}
