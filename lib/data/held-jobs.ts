import { lastingSession } from '@/lib/data/lasting-session'

export type Holding = {
  /** Holds the jobs for as long as the work on them goes on, so that everybody sees that their worker lives. */
  whileHeld: <T>(ids: string[], work: () => Promise<T>) => Promise<T>
  stop: () => Promise<void>
}

/**
 * Each job that is worked on is held by a lock, which ends with its worker's connection, also by a kill. Every worker looks
 * for jobs that nobody holds and gives them back to their queue, instead of when their time is over. Each job bears to
 * be done twice: a message that was sent says so in its row, and who is asked a question twice is none the worse for it.
 */
export async function holdJobs(): Promise<Holding> {
  const held = new Set<string>()
  const session = await lastingSession(async (client) => {
    await client.query(hold, [[...held]])
  })
  let nobodys: string[] = []
  const look = async () => {
    await session.query(giveBack, [[...held], nobodys])
    nobodys = (await session.query(heldByNobody, [[...held]])).map(({ id }) => id)
  }
  // What fails is looked at the next time.
  const looking = setInterval(() => look().catch(() => {}), betweenTwoLooks)
  looking.unref()
  return {
    whileHeld: async (ids, work) => {
      for (const id of ids) held.add(id)
      // Where there is no connection the next one begins with it.
      await session.query(hold, [ids]).catch(() => {})
      try {
        return await work()
      } finally {
        for (const id of ids) held.delete(id)
        await session.query(letGo, [ids]).catch(() => {})
      }
    },
    stop: async () => {
      clearInterval(looking)
      await session.end()
    },
  }
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
