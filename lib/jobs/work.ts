import PgBoss from 'pg-boss'
import { systemClock } from '@/lib/clock'
import { keepInOutbox, smtpMailer } from '@/lib/gateways/mail/mailer'
import { log } from '@/lib/log'
import { deliverMessage } from '@/lib/use-cases/mail/deliver-message'

type MailJob = { messageId: string }

/**
 * Starts the background worker of this process. Several processes may run one: a job is taken by one of them, and
 * taken again if that one dies.
 */
export async function startWorker(): Promise<() => Promise<void>> {
  const { DATABASE_URL, SMTP_URL, MAIL_FROM = 'Alongside <no-reply@localhost>' } = process.env
  const mailer = SMTP_URL ? smtpMailer(SMTP_URL, MAIL_FROM) : keepInOutbox
  const boss = new PgBoss({ connectionString: DATABASE_URL, migrate: false, schedule: false, max: 2 })
  boss.on('error', () => log.warn({ code: 'queue-error' }, 'the queue reported an error'))
  await boss.start()
  await boss.work<MailJob>('mail', { pollingIntervalSeconds: 1, batchSize: 50 }, async (jobs) => {
    for (const { id, data } of jobs) {
      try {
        await deliverMessage({ actor: { kind: 'job' }, clock: systemClock }, data, mailer)
      } catch {
        // Alone: the others of this batch are done when the batch is, and only this one is tried again.
        log.warn({ code: 'mail-not-sent' }, 'a message could not be sent and will be tried again')
        await boss.fail('mail', id)
      }
    }
  })
  return () => boss.stop({ graceful: true })
}
