import type { Transaction } from '@/lib/data/transaction'

/** Gives one's own case to a coordinator and notes it, by the database's clock. False when it is not one's own. */
export async function passCaseOn(tx: Transaction, couple: string, to: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ given: boolean }]>`
    SELECT pass_case_on(${couple}::uuid, ${to}::uuid) AS given`
  return row.given
}

/** False when ten minutes have passed on the database's clock, or the case is no longer where it was given. */
export async function takeBackCase(tx: Transaction, couple: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ back: boolean }]>`SELECT take_back_case(${couple}::uuid) AS back`
  return row.back
}
