import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'

export type OverrideRow = {
  id: string
  coupleId: string
  personId: string
  from: IsoDay
  until: IsoDay
  reason: string
  madeBy: string
  /** By the clocks of who made it. */
  madeOn: IsoDay
}

/** The days of these couples' partners that may pass what is approved, as they hold now. */
export function listOverrides(tx: Transaction, couples: readonly string[]): Promise<OverrideRow[]> {
  return tx.$queryRaw<OverrideRow[]>`
    SELECT o.id, cp.couple_id AS "coupleId", o.person_id AS "personId", o.from_day::text AS "from", o.until_day::text AS "until", o.reason,
           p.name AS "madeBy", (o.made_at AT TIME ZONE p.zone)::date::text AS "madeOn"
      FROM couple_partner cp
      JOIN authorization_override o ON o.person_id = cp.person_id AND o.withdrawn_at IS NULL
      JOIN person p ON p.id = o.made_by
     WHERE cp.couple_id = ANY (${couples}::uuid[]) ORDER BY o.from_day, o.id`
}

type NewOverride = { id: string; personId: string; from: IsoDay; until: IsoDay; reason: string; by: string }

export async function insertOverride(tx: Transaction, { from, until, by, ...rest }: NewOverride, at: Date) {
  const row = { ...rest, fromDay: new Date(from), untilDay: new Date(until), madeBy: by, madeAt: at }
  await tx.authorizationOverride.createMany({ data: [row] })
}

/** False when it holds no longer. */
export async function withdrawOverride(
  tx: Transaction,
  where: { id: string; personId: string },
  at: Date,
): Promise<boolean> {
  const { count } = await tx.authorizationOverride.updateMany({
    where: { ...where, withdrawnAt: null },
    data: { withdrawnAt: at },
  })
  return count > 0
}

type LetPassOfProgram = Omit<OverrideRow, 'coupleId' | 'personId' | 'madeOn'> & {
  reference: string
  madeAt: Date
}

/** For a director: what holds on a day or after it, the newest first; of which case, never of which of the two. */
export function listLetPassOfProgram(tx: Transaction, today: IsoDay): Promise<LetPassOfProgram[]> {
  return tx.$queryRaw<LetPassOfProgram[]>`
    SELECT id, reference, from_day::text AS "from", until_day::text AS "until", reason, made_by AS "madeBy",
           made_at AS "madeAt"
      FROM days_let_pass_of_program(${today}::date)`
}
