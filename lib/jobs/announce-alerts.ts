import { systemClock } from '@/lib/clock'
import type { Queue } from '@/lib/jobs/queue'
import { announceAlert } from '@/lib/use-cases/private/announce-alert'

type AlertJob = { alertId: string }

/** Tells those on duty of each alert within a second or two of its being raised. */
export async function announceAlerts(queue: Queue): Promise<void> {
  await queue.work<AlertJob>('safety-alert', { pollingIntervalSeconds: 1 }, async (jobs) => {
    for (const { data } of jobs) {
      const told = await announceAlert({ actor: { kind: 'job' }, clock: systemClock }, data)
      if (!told.ok) throw new Error('an alert could not be announced yet')
    }
  })
}
