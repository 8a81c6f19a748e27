import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { env } from '@/lib/env'

/** Every living worker holds this lock together with the others; one that holds it alone has no living colleague. */
const alive = `hashtextextended('a worker is alive', 0)`

/**
 * Says that a worker lives, for as long as its process does: the lock ends with the connection, also by a kill. When
 * nobody else lives, what dead workers held goes back to its queue at once, instead of when its time is over. Each
 * job bears that: a message that was sent says so in its row. Answers how to stop saying it.
 */
export async function sayAlive(): Promise<() => Promise<void>> {
  let isLeaving = false
  let client: pg.Client
  const standAgain = async () => {
    while (!isLeaving) {
      await pause(2000, undefined, { ref: false })
      // Only the lock: what is held now may be this very process's.
      const stood = await connect(share).catch(() => null)
      if (stood) return stood
    }
    return null
  }
  const connect = async (stand: (client: pg.Client) => Promise<void>) => {
    const opened = new pg.Client({ connectionString: env.DATABASE_URL, keepAlive: true })
    opened.on('error', async () => {
      if (opened !== client || isLeaving) return
      client = (await standAgain()) ?? opened
    })
    await opened.connect()
    await stand(opened)
    return opened
  }
  client = await connect(takeUpAndShare)
  return async () => {
    isLeaving = true
    await client.end()
  }
}

async function share(client: pg.Client): Promise<void> {
  await client.query(`SELECT pg_advisory_lock_shared(${alive})`)
}

async function takeUpAndShare(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ alone: boolean }>(`SELECT pg_try_advisory_lock(${alive}) AS alone`)
  const isAlone = rows[0]?.alone === true
  // The queue counts a try when it is taken; one whose tries are used up ends by its time, among the dead.
  if (isAlone)
    await client.query(
      `UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE state = 'active' AND retry_count < retry_limit`,
    )
  await share(client)
  if (isAlone) await client.query(`SELECT pg_advisory_unlock(${alive})`)
}
