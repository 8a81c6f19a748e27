import { Prisma } from '@/lib/data/generated/client'
import type { Transaction } from '@/lib/data/transaction'
import type { Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { BillingCode, CarePlace } from '@/lib/domain/benefits/billing-codes'

/** What a payer allows (without one: what the program charges) from a day on, `until` its first day no more. */
export type FeeRow = {
  id: string
  payerId: string | null
  code: BillingCode
  place: CarePlace
  network: 'in' | 'out' | null
  low: Cents | null
  high: Cents | null
  from: IsoDay
  until: IsoDay | null
}

/** The amounts that count, of one payer or, for null, the program's own; by service, the latest first. */
export function listFees(tx: Transaction, payer: string | null): Promise<FeeRow[]> {
  const whose = payer === null ? Prisma.sql`payer_id IS NULL` : Prisma.sql`payer_id = ${payer}::uuid`
  return tx.$queryRaw<FeeRow[]>`
    SELECT id, payer_id AS "payerId", service_code AS code, place, network, low, high, from_on::text AS "from",
           until_on::text AS until
      FROM fee WHERE ${whose} AND withdrawn_at IS NULL
     ORDER BY service_code, place DESC, network, from_on DESC`
}

export async function insertFee(
  tx: Transaction,
  { code, from, until, ...fee }: FeeRow & { addedBy: string },
  at: Date,
): Promise<void> {
  const days = { fromOn: new Date(from), untilOn: until === null ? null : new Date(until) }
  await tx.fee.createMany({ data: [{ ...fee, ...days, serviceCode: code, addedAt: at }] })
}

/** `by` is the amount that begins then; null where somebody ends it by hand. False when it is no longer there. */
export async function endFee(
  tx: Transaction,
  id: string,
  until: IsoDay,
  by: string | null,
): Promise<boolean> {
  const data = { untilOn: new Date(until), endedBy: by }
  return (await tx.fee.updateMany({ where: { id, withdrawnAt: null }, data })).count > 0
}

/** A mistake stops counting and stays on record. False when it is no longer there. */
export async function withdrawFee(tx: Transaction, id: string, at: Date): Promise<boolean> {
  return (await tx.fee.updateMany({ where: { id, withdrawnAt: null }, data: { withdrawnAt: at } })).count > 0
}

/** The amount that a mistake had ended holds again, for the days of the mistake. Null where it had ended none. */
export async function reopenFeeBefore(tx: Transaction, mistake: string): Promise<string | null> {
  const [reopened] = await tx.$queryRaw<{ id: string }[]>`
    UPDATE fee SET until_on = m.until_on, ended_by = m.ended_by
      FROM fee m
     WHERE m.id = ${mistake}::uuid AND m.withdrawn_at IS NOT NULL
       AND fee.ended_by = m.id AND fee.until_on = m.from_on AND fee.withdrawn_at IS NULL
    RETURNING fee.id`
  return reopened?.id ?? null
}
