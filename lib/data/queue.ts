import PgBoss from 'pg-boss'
import type { Transaction } from '@/lib/data/transaction'
import type { QueueName } from '@/lib/jobs/queues'

/**
 * Puts a job on its queue in the caller's transaction: it exists if, and only if, the change it belongs to does.
 * `data` holds ids only; `after`: not before this moment.
 */
export async function enqueue(
  tx: Transaction,
  queue: QueueName,
  data: Record<string, string>,
  after?: Date,
): Promise<void> {
  const executeSql = async (text: string, values: unknown[]) => ({
    rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values),
  })
  await new PgBoss({ db: { executeSql } }).send(queue, data, after ? { startAfter: after } : {})
}
