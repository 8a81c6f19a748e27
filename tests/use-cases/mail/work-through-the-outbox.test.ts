import { afterEach, expect, test, vi } from 'vitest'
import { sendAfterCommit } from '@/lib/data/outbox'
import { inTransaction } from '@/lib/data/transaction'
import type { Mail } from '@/lib/gateways/mail/mailer'
import { startWorker } from '@/lib/jobs/work'
import { testDatabase } from '../../support/database'

const database = testDatabase()
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const poison = 'poison@example.org'
const addresses = [...Array.from({ length: 59 }, (_, at) => `reader-${at}@example.org`), poison].sort()

test('of sixty messages one cannot be sent: the others go out at once, it is tried again and given up', async () => {
  await inTransaction({ role: 'job' }, async (tx) => {
    for (const to of addresses) {
      const values = { link: 'https://portal.example.org/x' }
      await sendAfterCommit(tx, { template: 'no-account', to, locale: 'en', values }, new Date())
    }
  })
  const sent: string[] = []
  const tries: string[] = []
  const mailer = async ({ to }: Mail) => {
    tries.push(to)
    if (to === poison) throw new Error('nobody takes this one')
    sent.push(to)
  }
  // Two, as where the program runs twice.
  stops.push(await startWorker(mailer), await startWorker(mailer))
  // A few seconds, and more on a busy machine; one message a look, it would be half a minute.
  await vi.waitFor(() => expect(sent.length).toBe(59), { timeout: 25_000 })

  await waitsForAnotherTry()
  for (let again = 2; again <= 7; again++) {
    await database.asOwner(
      "UPDATE pgboss.job SET start_after = now() - interval '1 second' WHERE name = 'mail' AND state = 'retry'",
    )
    await vi.waitFor(() => expect(tries.filter((to) => to === poison).length).toBe(again), {
      timeout: 20_000,
    })
    if (again < 7) await waitsForAnotherTry()
  }
  const dead = await vi.waitFor(
    async () => {
      const rows = await database.asOwner(
        "SELECT data->>'messageId' AS id FROM pgboss.job WHERE name = 'dead'",
      )
      expect(rows.length).toBe(1)
      return rows
    },
    { timeout: 20_000 },
  )
  const unsent = await database.asOwner('SELECT id, to_address FROM outbox_message WHERE sent_at IS NULL')
  expect(unsent).toEqual([{ id: dead[0]?.id, to_address: poison }])
  expect([...sent].sort()).toEqual(addresses.filter((to) => to !== poison))
  expect(tries.filter((to) => to === poison).length).toBe(7)
})

/** Failed, and put off for at least half a minute, so that nobody takes it before the rest of its batch is done. */
async function waitsForAnotherTry() {
  await vi.waitFor(
    async () => {
      const waiting = await database.asOwner(
        "SELECT start_after > now() + interval '10 seconds' AS put_off FROM pgboss.job WHERE name = 'mail' AND state = 'retry'",
      )
      expect(waiting).toEqual([{ put_off: true }])
    },
    { timeout: 20_000 },
  )
}
