import type { Transaction } from '@/lib/data/transaction'

/** A partner whose care in this case goes on, in the couple or by themselves; null of everybody else. */
export async function findInCase(
  tx: Transaction,
  couple: string,
  person: string,
): Promise<{ name: string } | null> {
  const [row] = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM person WHERE id = ${person}::uuid AND still_in_case(${couple}::uuid, id)`
  return row ?? null
}
