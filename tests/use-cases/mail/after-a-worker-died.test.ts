import { afterEach, expect, test, vi } from 'vitest'
import { holdJobs } from '@/lib/data/held-jobs'
import { sendAfterCommit } from '@/lib/data/outbox'
import { inTransaction, type Transaction } from '@/lib/data/transaction'
import type { Mail } from '@/lib/gateways/mail/mailer'
import { startWorker } from '@/lib/jobs/work'
import { testDatabase } from '../../support/database'

const { asOwner, asApp } = testDatabase()
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

const soon = { timeout: 60_000 }
const messageTo = (tx: Transaction, to: string) =>
  sendAfterCommit(tx, { template: 'no-account', to, locale: 'en', values: { link: 'x' } }, new Date())

/** A message that some worker took, and died before it was sent. */
const takenByTheDead = (to: string) =>
  inTransaction({ role: 'job' }, async (tx) => {
    await messageTo(tx, to)
    await tx.$executeRaw`UPDATE pgboss.job SET state = 'active', started_on = now() WHERE state = 'created' AND name = 'mail'`
  })

const whoHold = async () =>
  (await asOwner(
    `SELECT DISTINCT pid FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ExclusiveLock' AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  )) as { pid: number }[]

/** As a restart of PostgreSQL does. */
const breakConnections = async () => {
  for (const { pid } of await whoHold()) await asApp('SELECT pg_terminate_backend($1)', [pid])
}

test('what a dead worker held a living one takes up; what a living one holds is left to it, also after all connections broke', async () => {
  const tries: string[] = []
  let finish = () => {}
  const slow = new Promise<void>((resolve) => {
    finish = resolve
  })
  stops.push(
    await startWorker(async ({ to }: Mail) => {
      tries.push(to)
      if (to === 'held@example.org') await slow
    }),
  )
  await inTransaction({ role: 'job' }, (tx) => messageTo(tx, 'held@example.org'))
  await vi.waitFor(() => expect(tries).toEqual(['held@example.org']), soon)
  stops.push(await startWorker(async ({ to }: Mail) => void tries.push(to)))
  await vi.waitFor(async () => expect(await whoHold()).toHaveLength(1), soon)
  await breakConnections()

  // Once this one was given back, those that live have been looked at as often.
  await takenByTheDead('dropped@example.org')
  await vi.waitFor(() => expect(tries).toContain('dropped@example.org'), soon)
  finish()
  await vi.waitFor(async () => {
    expect(await asOwner('SELECT 1 FROM outbox_message WHERE sent_at IS NULL')).toEqual([])
  }, soon)
  expect(tries).toEqual(['held@example.org', 'dropped@example.org'])
})

test('who lost a connection holds its jobs on the next one, and leaves nothing behind', async () => {
  const { whileHeld, stop } = await holdJobs()
  await whileHeld([crypto.randomUUID(), crypto.randomUUID()], async () => {
    const [before] = await whoHold()
    await breakConnections()
    await vi.waitFor(async () => {
      const [now] = await whoHold()
      expect(now && now.pid !== before?.pid).toBe(true)
    }, soon)
  })
  expect(await whoHold()).toEqual([])
  await stop()
})

test('jobs taken at once are held one after the other, also while there is no connection, and each once', async () => {
  const told: string[] = []
  const { whileHeld, stop } = await holdJobs((of) => told.push(of))
  const oneMore = (work: () => Promise<unknown> = async () => {}) => whileHeld([crypto.randomUUID()], work)
  await Promise.all([oneMore(), oneMore(), oneMore(), oneMore()])
  await oneMore(async () => {
    await breakConnections()
    await vi.waitFor(() => expect(told).toContain('lost'), { ...soon, interval: 1 })
    await Promise.all([oneMore(), oneMore()])
  })
  expect(told).toEqual(['lost', 'back'])
  expect(await whoHold()).toEqual([])
  await stop()
})
