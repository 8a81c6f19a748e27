import PgBoss from 'pg-boss'
import { systemClock } from '@/lib/clock'
import { keepInOutbox, smtpMailer } from '@/lib/gateways/mail/mailer'
import { log } from '@/lib/log'
import { deliverMessage } from '@/lib/use-cases/mail/deliver-message'

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
  await boss.work<{ messageId: string }>('mail', { pollingIntervalSeconds: 1 }, async (jobs) => {
    for (const job of jobs)
      await deliverMessage({ actor: { kind: 'job' }, clock: systemClock }, job.data, mailer)
  })
  return () => boss.stop({ graceful: true })
}
