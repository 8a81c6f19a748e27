import type PgBoss from 'pg-boss'
import { systemClock } from '@/lib/clock'
import type { PayerGateway } from '@/lib/gateways/payer/payer-gateway'
import type { Queue } from '@/lib/jobs/queue'
import { log } from '@/lib/log'
import { askPayer } from '@/lib/use-cases/benefits/ask-payer'

type QuestionJob = { requestId: string }

/** As many questions are asked at once: a payer may take a minute to answer, and the others need not wait for it. */
const atOnce = 6

/** Hands questions to payers, a few at once. An outage is tried again later; the last try says so on the case. */
export async function askPayers(queue: Queue, payer: PayerGateway): Promise<void> {
  const options = { pollingIntervalSeconds: 2, batchSize: 1 }
  const one = async (jobs: PgBoss.JobWithMetadata<QuestionJob>[]) => {
    for (const { data, retryCount, retryLimit } of jobs) {
      const { requestId } = data
      const input = { requestId, isAgain: retryCount > 0, isLast: retryCount >= retryLimit }
      const asked = await askPayer({ actor: { kind: 'job' }, clock: systemClock }, input, payer)
      if (asked.ok && asked.value === 'done') continue
      log.warn({ message: data.requestId, attempt: retryCount + 1 }, 'a payer could not be asked yet')
      throw new Error('a payer could not be asked yet')
    }
  }
  for (let place = 0; place < atOnce; place += 1)
    await queue.work<QuestionJob>('payer-question', options, one)
}
