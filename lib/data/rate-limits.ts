import type { Transaction } from '@/lib/data/transaction'

/**
 * Counts one attempt in its window, unless there have been `limit` of them: false then. One statement, so that of many
 * at once no more than the limit are let through.
 */
export async function countAttempt(
  tx: Transaction,
  bucket: string,
  windowStart: Date,
  limit: number,
): Promise<boolean> {
  const counted = await tx.$executeRaw`
    INSERT INTO rate_limit (bucket, window_start, count) VALUES (${bucket}, ${windowStart}, 1)
    ON CONFLICT (bucket, window_start) DO UPDATE SET count = rate_limit.count + 1 WHERE rate_limit.count < ${limit}`
  return counted === 1
}

/** Takes an attempt back in each of these, in the order in which they were counted. */
export async function uncountAttempt(tx: Transaction, buckets: string[], windowStart: Date): Promise<void> {
  for (const bucket of buckets) {
    await tx.$executeRaw`
      UPDATE rate_limit SET count = count - 1
       WHERE bucket = ${bucket} AND window_start = ${windowStart} AND count > 0`
  }
}
