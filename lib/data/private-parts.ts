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

/**
 * How many times one goes through it now, and since when: once, and once more with each new application after a couple
 * that is over. Read by nobody but its own person; for anyone else it is the first time.
 */
export async function findTimeThrough(
  tx: Transaction,
  personId: string,
): Promise<{ time: number; since: Date | null }> {
  const part = await tx.privatePart.findUnique({
    where: { personId },
    select: { timeThrough: true, begunAt: true },
  })
  return part && part.timeThrough > 1
    ? { time: part.timeThrough, since: part.begunAt }
    : { time: 1, since: null }
}

/** For staff, of a couple in reach: finished or not, for each partner, and nothing else. */
export function listPartsFinished(
  tx: Transaction,
  couple: string,
): Promise<{ personId: string; finished: boolean }[]> {
  return tx.$queryRaw`SELECT person_id AS "personId", finished FROM private_parts_finished(${couple}::uuid)`
}
