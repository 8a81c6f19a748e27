import { afterEach, expect, test, vi } from 'vitest'
import { sendAfterCommit } from '@/lib/data/outbox'
import { inTransaction } from '@/lib/data/transaction'
import type { Mail } from '@/lib/gateways/mail/mailer'
import { startWorker } from '@/lib/jobs/work'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** A message that some worker has taken, and not sent yet. */
const held = (to: string) =>
  inTransaction({ role: 'job' }, async (tx) => {
    const message = { template: 'no-account', to, locale: 'en' as const, values: { link: 'x' } }
    await sendAfterCommit(tx, message, new Date())
    await tx.$executeRaw`UPDATE pgboss.job SET state = 'active', started_on = now() WHERE state = 'created' AND name = 'mail'`
  })

test('what a dead worker held is taken up by the next that starts; what a living one holds is left to it', async () => {
  const sent: string[] = []
  const mailer = async ({ to }: Mail) => {
    sent.push(to)
  }
  await held('first@example.org')
  stops.push(await startWorker(mailer))
  await vi.waitFor(() => expect(sent).toEqual(['first@example.org']), { timeout: 20_000 })

  await held('second@example.org')
  stops.push(await startWorker(mailer))
  const jobs = await asOwner(`SELECT state FROM pgboss.job WHERE name = 'mail' AND state < 'completed'`)
  expect(jobs).toEqual([{ state: 'active' }])
  expect(sent).toHaveLength(1)
}, 60_000)
