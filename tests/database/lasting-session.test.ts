import { expect, onTestFinished, test, vi } from 'vitest'
import { health } from '@/lib/data/health'
import { holdJobs } from '@/lib/data/held-jobs'
import { lastingSession } from '@/lib/data/lasting-session'
import { session as another, testDatabase } from '../support/database'

const { asApp, asOwner, appUrl } = testDatabase()
const soon = { timeout: 30_000 }
const whole = { database: true, migrations: true, queue: true }

const whoWaitForLocks = async () =>
  (
    await asOwner(
      `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    )
  ).map(({ pid }) => pid as number)

test('a connection that is lost again while it begins is made anew once more', async () => {
  const pids: number[] = []
  const told: string[] = []
  const { query, stands, end } = await lastingSession(
    async (client) => {
      const { rows } = await client.query('SELECT pg_backend_pid() AS pid')
      pids.push(rows[0].pid)
      if (pids.length === 2) await client.query('SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(20)')
    },
    (of) => told.push(of),
  )
  await asApp('SELECT pg_terminate_backend($1)', [pids[0]])
  await vi.waitFor(() => expect(told).toEqual(['lost', 'back']), soon)
  expect([pids.length, stands()]).toEqual([3, true])
  expect(await query(`SELECT current_setting('tcp_keepalives_idle') AS id`, () => [])).toEqual([{ id: '5' }])
  await end()
  expect(stands()).toBe(false)
})

test('what fails in the first beginning is said to whoever asked for it, and its connection ends', async () => {
  let pid = 0
  const begun = lastingSession(async (client) => {
    pid = (await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid
    await client.query('SELECT 1 / 0')
  })
  await expect(begun).rejects.toThrow('division by zero')
  await vi.waitFor(async () => {
    expect(await asOwner('SELECT 1 FROM pg_stat_activity WHERE pid = $1', [pid])).toEqual([])
  }, soon)
})

test('whose jobs another connection still holds tries again until that one is gone, and is not ready meanwhile', async () => {
  expect(await health()).toEqual({ ...whole, queue: false })
  const { whileHeld, stop } = await holdJobs()
  onTestFinished(stop)
  expect(await health()).toEqual(whole)
  const job = crypto.randomUUID()
  await whileHeld([job], async () => {
    // As the server keeps a connection whose network was cut: another has the lock when ours is gone.
    const gone = await another(appUrl)
    const got = gone.query(`SELECT pg_advisory_lock(hashtextextended('job ' || $1, 0))`, [job])
    await vi.waitFor(async () => expect(await whoWaitForLocks()).toHaveLength(1), soon)
    await asApp(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted
                    AND pid IN (SELECT unnest(pg_blocking_pids($1)))`,
      await whoWaitForLocks(),
    )
    await got
    const tried = new Set<number>()
    await vi.waitFor(async () => {
      for (const pid of await whoWaitForLocks()) tried.add(pid)
      expect(tried.size).toBeGreaterThan(1)
    }, soon)
    expect(await health()).toEqual({ ...whole, queue: false })
    await gone.query('SELECT pg_advisory_unlock_all()')
    await vi.waitFor(async () => expect(await health()).toEqual(whole), soon)
  })
})
