import { setTimeout as pause } from 'node:timers/promises'
import { type LastingSession, lastingSession } from '@/lib/data/lasting-session'

export type Holding = {
  /** Holds the jobs for as long as the work on them goes on, so that everybody sees that their worker lives. */
  whileHeld: <T>(ids: string[], work: () => Promise<T>) => Promise<T>
  stop: () => Promise<void>
}

/**
 * Each job that is worked on is held by a lock, which ends with its worker's connection, also by a kill. Every worker looks
 * for jobs that nobody holds and gives them back to their queue, instead of when their time is over. Each job bears to
 * be done twice: a message that was sent says so in its row, and who is asked a question twice is none the worse for it.
 * @param tell takes that the database went away, and that it is back
 */
export async function holdJobs(tell?: (of: 'lost' | 'back') => void): Promise<Holding> {
  /** Changed only when it is said to a connection, so that none holds anything twice: a lock taken twice stays when it is let go. */
  const held = new Set<string>()
  let nobodys: string[] = []
  const session = await lastingSession(async (client) => {
    // Others may have lost their connection with ours: whether they hold what they work on is to be seen anew.
    nobodys = []
    await client.query(hold, [[...held]])
  }, tell)
  const look = async () => {
    await session.query(giveBack, () => [[...held], nobodys])
    nobodys = (await session.query(heldByNobody, () => [[...held]])).map(({ id }) => id)
  }
  sessions().add(session)
  const leaving = new AbortController()
  const betweenLooks = { ref: false, signal: leaving.signal }
  // What fails is looked at the next time. One look follows the other, however long the database was away in one.
  const keepLooking = async () => {
    while (await pause(betweenTwoLooks, true, betweenLooks).catch(() => false)) await look().catch(() => {})
  }
  void keepLooking()
  return {
    whileHeld: async (ids, work) => {
      // Where the connection is lost under it the next one begins with it. Where another worker is still at it, it is done unheld.
      await session.query(hold, () => [each(ids, (id) => held.add(id))]).catch(() => {})
      try {
        return await work()
      } finally {
        await session.query(letGo, () => [each(ids, (id) => held.delete(id))]).catch(() => {})
      }
    },
    stop: async () => {
      leaving.abort()
      sessions().delete(session)
      await session.end()
    },
  }
}

/** On `globalThis`, because the framework bundles what starts the worker apart from what answers a request. */
const kept = globalThis as unknown as { alongsideHolding?: Set<LastingSession> }

function sessions(): Set<LastingSession> {
  kept.alongsideHolding ??= new Set()
  return kept.alongsideHolding
}

/** Whether this process has a worker, and it could hold a job now. */
export const couldHoldJobs = () => sessions().size > 0 && [...sessions()].every(({ stands }) => stands())

const each = (ids: string[], note: (id: string) => void) => {
  ids.forEach(note)
  return ids
}

/**
 * Milliseconds. A job is given back when two looks found that nobody holds it: between them a living worker has long
 * held what it took, and has a connection again after all broke, as when PostgreSQL starts anew.
 */
const betweenTwoLooks = 4000

const lock = (id: string) => `hashtextextended('job ' || ${id}, 0)`

const hold = `SELECT pg_advisory_lock(${lock('id')}) FROM unnest($1::text[]) AS id`
const letGo = `SELECT pg_advisory_unlock(${lock('id')}) FROM unnest($1::text[]) AS id`

/** $1: what this worker holds, whose locks it would always get. The try is named with the id: a job taken anew is another. */
const heldByNobody = `
  WITH active AS MATERIALIZED (
    SELECT id, id || ' ' || extract(epoch FROM started_on) AS try
      FROM pgboss.job WHERE state = 'active' AND id <> ALL ($1::uuid[])
  )
  SELECT try AS id FROM active WHERE pg_try_advisory_xact_lock(${lock('id::text')})`

/** $2: what nobody held a moment ago. The queue counts a try when it is taken; one whose tries are used up ends by its time, among the dead. */
const giveBack = `
  WITH again AS MATERIALIZED (${heldByNobody})
  UPDATE pgboss.job SET state = 'retry', start_after = now()
    FROM again
   WHERE again.id = ANY ($2::text[]) AND job.id = split_part(again.id, ' ', 1)::uuid
     AND job.state = 'active' AND job.retry_count < job.retry_limit`
