import type PgBoss from 'pg-boss'
import { systemClock } from '@/lib/clock'
import type { Mailer } from '@/lib/gateways/mail/mailer'
import { log } from '@/lib/log'
import { deliverMessage } from '@/lib/use-cases/mail/deliver-message'

type MailJob = { messageId: string }

/** Takes waiting messages fifty at a time. One that cannot be sent fails alone, and is tried again later. */
export async function deliverMail(boss: PgBoss, mailer: Mailer): Promise<void> {
  const options = { pollingIntervalSeconds: 1, batchSize: 50, includeMetadata: true } as const
  await boss.work<MailJob>('mail', options, async (jobs) => {
    for (const { id, data, retryCount, retryLimit } of jobs) {
      try {
        await deliverMessage({ actor: { kind: 'job' }, clock: systemClock }, data, mailer)
      } catch (error) {
        const facts = { error, message: data.messageId, attempt: retryCount + 1 }
        if (retryCount < retryLimit) log.warn(facts, 'a message could not be sent and will be tried again')
        else log.error(facts, 'a message could not be sent and is given up')
        // The rest of this batch is done when the batch is; this one waits before it can be taken again.
        await boss.fail('mail', id)
      }
    }
  })
}
