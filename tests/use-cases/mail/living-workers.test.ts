import { afterEach, expect, test, vi } from 'vitest'
import { sayAlive } from '@/lib/data/living-workers'
import { sendAfterCommit } from '@/lib/data/outbox'
import { inTransaction } from '@/lib/data/transaction'
import { testDatabase } from '../../support/database'

const { asOwner, asApp } = testDatabase()
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const standing = async () =>
  (await asOwner(
    `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ShareLock' AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  )) as { pid: number }[]

/** As a restart of PostgreSQL does. */
const breakConnections = async () => {
  for (const { pid } of await standing()) await asApp('SELECT pg_terminate_backend($1)', [pid])
}

test('a worker that starts as all connections broke leaves a living one its job', async () => {
  stops.push(await sayAlive())
  await inTransaction({ role: 'job' }, async (tx) => {
    const message = {
      template: 'no-account',
      to: 'held@example.org',
      locale: 'en' as const,
      values: { link: 'x' },
    }
    await sendAfterCommit(tx, message, new Date())
    await tx.$executeRaw`UPDATE pgboss.job SET state = 'active', started_on = now() WHERE name = 'mail'`
  })
  await breakConnections()
  stops.push(await sayAlive())
  expect(await asOwner(`SELECT state FROM pgboss.job WHERE name = 'mail'`)).toEqual([{ state: 'active' }])
  expect(await standing()).toHaveLength(2)
}, 30_000)

test('who lost a connection stands once again, and leaves nothing behind', async () => {
  const stop = await sayAlive()
  const [before] = await standing()
  await breakConnections()
  await vi.waitFor(async () => {
    const [now] = await standing()
    expect(now && now.pid !== before?.pid).toBe(true)
  }, 10_000)
  await stop()
  await vi.waitFor(async () => expect(await standing()).toEqual([]), 5_000)
}, 30_000)
