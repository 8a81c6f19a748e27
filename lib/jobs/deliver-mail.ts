import { systemClock } from '@/lib/clock'
import type { Mailer } from '@/lib/gateways/mail/mailer'
import type { Queue } from '@/lib/jobs/queue'
import { log } from '@/lib/log'
import { deliverMessage } from '@/lib/use-cases/mail/deliver-message'

type MailJob = { messageId: string }

/** Milliseconds after which no further message of a batch is begun: the queue counts its worker dead after a while. */
const longEnough = 30_000

/**
 * Takes waiting messages fifty at a time. One that cannot be sent fails alone, and is tried again later; what a slow mail
 * server leaves of a batch is asked for anew.
 */
export async function deliverMail(queue: Queue, mailer: Mailer): Promise<void> {
  const options = { pollingIntervalSeconds: 1, batchSize: 50 }
  await queue.work<MailJob>('mail', options, async (jobs) => {
    const until = Date.now() + longEnough
    for (const { id, data, retryCount, retryLimit } of jobs) {
      if (Date.now() > until) {
        await queue.send('mail', data)
        continue
      }
      try {
        await deliverMessage({ actor: { kind: 'job' }, clock: systemClock }, data, mailer)
      } catch (error) {
        const facts = { error, message: data.messageId, attempt: retryCount + 1 }
        if (retryCount < retryLimit) log.warn(facts, 'a message could not be sent and will be tried again')
        else log.error(facts, 'a message could not be sent and is given up')
        // The rest of this batch is done when the batch is; this one waits before it can be taken again.
        await queue.fail('mail', id)
      }
    }
  })
}
