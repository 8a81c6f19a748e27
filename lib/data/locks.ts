import type { Transaction } from '@/lib/data/transaction'

/**
 * Waits for whoever is changing the same people, couples or groups, and keeps them until this transaction ends.
 * Always in one order, so that two waiters cannot wait for each other: an exclusion constraint alone is correct, but
 * many writers at once storm into deadlocks. What was read before this call may be stale after it.
 */
export async function lockInOrder(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT count(pg_advisory_xact_lock(key)) FROM (
      SELECT DISTINCT hashtextextended(id, 0) AS key FROM unnest(${[...ids]}::text[]) AS id ORDER BY key) AS sorted`
}
