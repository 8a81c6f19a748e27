import { systemClock } from '@/lib/clock'
import type { Queue } from '@/lib/jobs/queue'
import { forgetWhatIsOver } from '@/lib/use-cases/housekeeping/forget-what-is-over'

const anHour = 60 * 60

/** Forgets what is over once an hour, however many processes there are. Answers how to stop asking for it. */
export async function keepHouse(queue: Queue): Promise<() => void> {
  const ask = () => queue.send('housekeeping', {}, { singletonKey: 'hourly', singletonSeconds: anHour })
  await ask()
  await queue.work('housekeeping', { pollingIntervalSeconds: 60 }, async () => {
    await forgetWhatIsOver({ actor: { kind: 'job' }, clock: systemClock })
  })
  // One that could not be asked for is asked for an hour later; the queue reports its own errors.
  const asking = setInterval(() => ask().catch(() => {}), anHour * 1000)
  asking.unref()
  return () => clearInterval(asking)
}
