import { afterEach, expect, test, vi } from 'vitest'
import { keepInOutbox } from '@/lib/gateways/mail/mailer'
import type { PayerGateway } from '@/lib/gateways/payer/payer-gateway'
import { startWorker } from '@/lib/jobs/work'
import { aDeskThatAsks } from '../../support/a-desk-that-asks'
import { testDatabase } from '../../support/database'

const database = testDatabase()
const { rowOf, aSent } = aDeskThatAsks(database)
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const soon = { timeout: 60_000 }
const becomes = (requestId: string, status: string) =>
  vi.waitFor(async () => expect(await rowOf(requestId)).toMatchObject({ status }), soon)

test('while a payer takes its time over one question the next is asked', async () => {
  const slow = await aSent()
  const { trace } = await rowOf(slow)
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const payer: PayerGateway = async (question) => {
    if (question.trace === trace) await answered
    return { kind: 'taken' }
  }
  stops.push(await startWorker(keepInOutbox, payer))
  await vi.waitFor(async () => expect(await rowOf(slow)).toMatchObject({ tries: 1 }), soon)
  await becomes(await aSent(), 'sent')
  expect(await rowOf(slow)).toMatchObject({ status: 'sending' })
  answer()
  await becomes(slow, 'sent')
})

test('a question whose worker was killed while it asked is asked again within seconds', async () => {
  const requestId = await aSent()
  await database.asOwner('UPDATE eligibility_request SET tries = 1, trying_since = now() WHERE id = $1', [
    requestId,
  ])
  await database.asOwner(
    `UPDATE pgboss.job SET state = 'active', started_on = now()
      WHERE name = 'payer-question' AND data->>'requestId' = $1`,
    [requestId],
  )
  stops.push(await startWorker(keepInOutbox, async () => ({ kind: 'taken' })))
  await becomes(requestId, 'sent')
  expect(await rowOf(requestId)).toMatchObject({ tries: 2, trying_since: null })
})
