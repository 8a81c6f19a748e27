import PgBoss from 'pg-boss'
import { holdJobs } from '@/lib/data/held-jobs'
import { isConnectionLost } from '@/lib/data/lost-connections'
import { env } from '@/lib/env'
import { keepInOutbox, type Mailer, smtpMailer } from '@/lib/gateways/mail/mailer'
import { ourPayer, payerFolder } from '@/lib/gateways/payer/our-payer'
import type { PayerGateway } from '@/lib/gateways/payer/payer-gateway'
import { announceAlerts } from '@/lib/jobs/announce-alerts'
import { askPayers } from '@/lib/jobs/ask-payers'
import { collectAnswers } from '@/lib/jobs/collect-answers'
import { deliverMail } from '@/lib/jobs/deliver-mail'
import { keepHouse } from '@/lib/jobs/keep-house'
import { queueOf } from '@/lib/jobs/queue'
import { remindOfReviews } from '@/lib/jobs/remind-of-reviews'
import { log } from '@/lib/log'

/**
 * Starts the background worker of this process. Several processes may run one: a job is taken by one of them, and
 * within seconds by another if that one dies.
 */
export async function startWorker(
  mailer: Mailer = ourMailer(),
  payer: PayerGateway = ourPayer(),
): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL,
    migrate: false,
    schedule: false,
    max: 2,
    ...oversight,
  })
  boss.on('error', (error) => {
    if (!isLoss(error)) log.warn({ code: 'queue-error' }, 'the queue reported an error')
  })
  await boss.start()
  const holding = await holdJobs(tellOfDatabase)
  const queue = queueOf(boss, holding)
  await deliverMail(queue, mailer)
  await announceAlerts(queue)
  await askPayers(queue, payer)
  const stopCollecting = await collectAnswers(queue, payerFolder())
  const stopKeeping = await keepHouse(queue)
  const stopReminding = await remindOfReviews(queue)
  return async () => {
    stopCollecting()
    stopKeeping()
    stopReminding()
    await boss.stop({ graceful: true })
    await holding.stop()
  }
}

/** Each worker of the queue says each second that the database is away. What has no code is the driver's bare error. */
const isLoss = (error: object) => !('code' in error) || isConnectionLost(error)

/** One line when the database goes away, and one when it is back. */
function tellOfDatabase(of: 'lost' | 'back') {
  if (of === 'lost') log.warn({ code: 'database-away' }, 'the database cannot be reached')
  else log.info({ code: 'database-back' }, 'the database is back')
}

/** How often it is looked for jobs whose time is over. */
const oversight = { maintenanceIntervalSeconds: 15 }

const ourMailer = () => (env.SMTP_URL ? smtpMailer(env.SMTP_URL, env.MAIL_FROM) : keepInOutbox)
