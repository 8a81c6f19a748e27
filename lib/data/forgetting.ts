import type { Transaction } from '@/lib/data/transaction'

/** Everything older than these moments is over. */
export type Over = { links: Date; sessions: Date; keys: Date; attempts: Date; strangers: Date }

/** Forgets it, and answers how many rows of each kind there were. */
export async function forgetOver(tx: Transaction, over: Over): Promise<Record<string, number>> {
  const rows = await tx.$queryRaw<{ what: string; forgotten: number }[]>`
    SELECT what, forgotten FROM forget_what_is_over(${over.links}, ${over.sessions}, ${over.keys}, ${over.attempts})`
  const [{ strangers }] = await tx.$queryRaw<[{ strangers: number }]>`
    SELECT forget_strangers(${over.strangers}) AS strangers`
  return { ...Object.fromEntries(rows.map(({ what, forgotten }) => [what, forgotten])), strangers }
}
