import type { Transaction } from '@/lib/data/transaction'

/** Notes that this person began their private part; the first time counts. */
export async function beginPart(tx: Transaction, personId: string, at: Date): Promise<void> {
  await tx.privatePart.createMany({ data: [{ personId, begunAt: at }], skipDuplicates: true })
}

/** Notes that they went through it to the end; the first time counts. */
export async function finishPart(tx: Transaction, personId: string, at: Date): Promise<void> {
  await tx.privatePart.updateMany({ where: { personId, finishedAt: null }, data: { finishedAt: at } })
}

/** When one finished one's own part; null while it is open. */
export async function findFinished(tx: Transaction, personId: string): Promise<Date | null> {
  const part = await tx.privatePart.findUnique({ where: { personId }, select: { finishedAt: true } })
  return part?.finishedAt ?? null
}

/** For staff, of a couple in reach: finished or not, for each partner, and nothing else. */
export function listPartsFinished(
  tx: Transaction,
  couple: string,
): Promise<{ personId: string; finished: boolean }[]> {
  return tx.$queryRaw`SELECT person_id AS "personId", finished FROM private_parts_finished(${couple}::uuid)`
}
