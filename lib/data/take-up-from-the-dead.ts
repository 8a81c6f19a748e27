import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'

/** Every living worker holds this lock together with the others; one that gets it alone has no living colleague. */
export const alive = `hashtextextended('a worker is alive', 0)`

/** Milliseconds. A living worker whose connection broke, as all do when PostgreSQL starts anew, has its lock again by then. */
const betweenTwoLooks = 3000

/**
 * Gives what dead workers held back to its queue, instead of when its time is over: where nobody is seen alive at two
 * looks, and only what was held at the first. Each job bears to be done twice: a message that was sent says so in its
 * row, and a question whose try is young is left for later. To be called before one says to live oneself.
 */
export async function takeUpFromTheDead(client: pg.Client): Promise<void> {
  const held = await whenAlone(client, `SELECT id FROM pgboss.job WHERE state = 'active'`)
  if (held.length === 0) return
  await pause(betweenTwoLooks)
  // The queue counts a try when it is taken; one whose tries are used up ends by its time, among the dead.
  await whenAlone(
    client,
    `UPDATE pgboss.job SET state = 'retry', start_after = now()
      WHERE state = 'active' AND retry_count < retry_limit AND id = ANY ($1::uuid[])`,
    [held],
  )
}

/** The ids that the statement answers, or none where somebody else lives. */
async function whenAlone(client: pg.Client, statement: string, values: unknown[] = []): Promise<string[]> {
  await client.query('BEGIN')
  const { rows } = await client.query<{ alone: boolean }>(
    `SELECT pg_try_advisory_xact_lock(${alive}) AS alone`,
  )
  const found = rows[0]?.alone ? (await client.query<{ id: string }>(statement, values)).rows : []
  await client.query('COMMIT')
  return found.map(({ id }) => id)
}
