import type { Transaction } from '@/lib/data/transaction'

/** Counts one attempt in its window and answers how many there have been, this one included. */
export async function countAttempt(
  tx: Transaction,
  bucket: string,
  windowMs: number,
  now: Date,
): Promise<number> {
  const windowStart = new Date(Math.floor(now.getTime() / windowMs) * windowMs)
  const [row] = await tx.$queryRaw<[{ count: number }]>`
    INSERT INTO rate_limit (bucket, window_start, count) VALUES (${bucket}, ${windowStart}, 1)
    ON CONFLICT (bucket, window_start) DO UPDATE SET count = rate_limit.count + 1 RETURNING count`
  return row.count
}
