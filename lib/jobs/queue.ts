import type PgBoss from 'pg-boss'
import type { Holding } from '@/lib/data/held-jobs'
import type { QueueName } from '@/lib/jobs/queues'

/** What a background job may do with the queue. */
export type Queue = {
  send: PgBoss['send']
  fail: PgBoss['fail']
  /** Sees to it that each job of this name is worked on; whoever looks can see by whom while it is. */
  work: <Data extends object>(
    name: QueueName,
    options: { pollingIntervalSeconds: number; batchSize?: number },
    handler: (jobs: PgBoss.JobWithMetadata<Data>[]) => Promise<void>,
  ) => Promise<void>
}

export const queueOf = (boss: PgBoss, { whileHeld }: Holding): Queue => ({
  send: boss.send.bind(boss),
  fail: boss.fail.bind(boss),
  work: async (name, options, handler) => {
    await boss.work(name, { ...options, includeMetadata: true }, (jobs) =>
      whileHeld(
        jobs.map(({ id }) => id),
        () => handler(jobs as never),
      ),
    )
  },
})
