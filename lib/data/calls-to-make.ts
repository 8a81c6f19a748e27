import type { Transaction } from '@/lib/data/transaction'

/** Something we could send nowhere safely, to be said on the telephone. `about`: the notice that was not sent. */
export type CallToMake = { id: string; personId: string; about: string; raisedAt: Date }

/** Raises it once: while one about the same matter is open for this person, nothing is added. */
export async function raiseCall(tx: Transaction, call: Omit<CallToMake, 'id'>): Promise<void> {
  await tx.callToMake.createMany({ data: [call], skipDuplicates: true })
}

/** The open calls the asker may see, oldest first; of these people only when they are named. */
export function listCallsToMake(tx: Transaction, people?: string[]): Promise<CallToMake[]> {
  return tx.callToMake.findMany({
    where: { doneAt: null, ...(people ? { personId: { in: people } } : {}) },
    select: { id: true, personId: true, about: true, raisedAt: true },
    orderBy: { raisedAt: 'asc' },
  })
}

/** Marks it done; false when it was not open any more. */
export async function finishCallToMake(
  tx: Transaction,
  id: string,
  done: { by: string; at: Date },
): Promise<boolean> {
  const { count } = await tx.callToMake.updateMany({
    where: { id, doneAt: null },
    data: { doneAt: done.at, doneBy: done.by },
  })
  return count === 1
}
