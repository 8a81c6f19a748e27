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

/** Names of those to be called, by couple, each once and in the couple's order. */
export async function listNamesToCall(
  tx: Transaction,
  couples: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await tx.$queryRaw<{ couple: string; names: string[] }[]>`
    SELECT cp.couple_id AS couple, array_agg(p.name ORDER BY cp.position) AS names
      FROM couple_partner cp JOIN person p ON p.id = cp.person_id
     WHERE cp.couple_id = ANY (${[...couples]}::uuid[])
       AND EXISTS (SELECT 1 FROM call_to_make c WHERE c.person_id = cp.person_id AND c.done_at IS NULL)
     GROUP BY cp.couple_id`
  return new Map(rows.map(({ couple, names }) => [couple, names]))
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
