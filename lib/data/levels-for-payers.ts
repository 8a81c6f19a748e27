import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'

/** The level of care as a payer may be told it, while the partner's consent to work with payers holds; else null. */
export async function findLevelForPayer(
  tx: Transaction,
  personId: string,
): Promise<{ recommended: string; actual: string; on: IsoDay } | null> {
  const [row] = await tx.$queryRaw<{ recommended: string; actual: string; on: IsoDay }[]>`
    SELECT recommended, actual, decided_on::text AS "on" FROM level_for_payer(${personId}::uuid)`
  return row ?? null
}
