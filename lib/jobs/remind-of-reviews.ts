import { systemClock } from '@/lib/clock'
import type { Queue } from '@/lib/jobs/queue'
import { remindOfReviewsDue } from '@/lib/use-cases/clearance/remind-of-reviews-due'

const anHour = 60 * 60

/**
 * Reminds whoever is on duty once in twelve hours (no queue remembers for longer that it asked), however many processes
 * there are. Answers how to stop asking for it.
 */
export async function remindOfReviews(queue: Queue): Promise<() => void> {
  const ask = () =>
    queue.send('reviews-due', {}, { singletonKey: 'twice-daily', singletonSeconds: 12 * anHour })
  await ask()
  await queue.work('reviews-due', { pollingIntervalSeconds: 60 }, async () => {
    await remindOfReviewsDue({ actor: { kind: 'job' }, clock: systemClock })
  })
  // One that could not be asked for is asked for an hour later; the queue reports its own errors.
  const asking = setInterval(() => ask().catch(() => {}), anHour * 1000)
  asking.unref()
  return () => clearInterval(asking)
}
