import { expect } from '@playwright/test'
import pg from 'pg'

type State = Record<string, string>

/** Straight to the tables, as their owner, past everything the program guards. */
export async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Each table as one word: how many rows, and a hash of every row with the transaction that last wrote it, so that
 * even writing the same again shows. Of signed-in browsers the moment they were last seen is left out, and so is who
 * opened whose record: asking counts.
 */
export function tableStates(ownerUrl: string): Promise<State> {
  return asOwner(ownerUrl, async (client) => {
    await untilAllIsDelivered(client)
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
          AND relname NOT IN ('_prisma_migrations', 'record_read') ORDER BY 1`,
    )
    const parts = tables.map(({ name }) => {
      const row =
        name === 'login_session'
          ? `(to_jsonb(t) - 'seen_at' - 'private_seen_at')::text`
          : `t.xmin::text || t::text`
      return `SELECT '${name}' AS name, count(*) || ' ' || md5(coalesce(string_agg(${row}, '|' ORDER BY ${row}), '')) AS state FROM "${name}" t`
    })
    const { rows } = await client.query<{ name: string; state: string }>(parts.join(' UNION ALL '))
    return Object.fromEntries(rows.map(({ name, state }) => [name, state]))
  })
}

/**
 * What was asked for before is done in the background, and is a change that nobody here has made. Both are looked at in
 * one statement: a job writes the message it leads to in the transaction that ends it. A message whose first try failed
 * waits for up to a minute before the next one, and then for two: twice that is given.
 */
export async function untilAllIsDelivered(client: pg.Client): Promise<void> {
  const waiting = async () => {
    const { rows } = await client.query(
      `SELECT (SELECT count(*) FROM pgboss.job
                WHERE name <> 'dead' AND state IN ('created', 'retry', 'active') AND start_after <= now())::int AS jobs,
              (SELECT count(*) FROM outbox_message
                WHERE coalesce(sent_at, not_sent_at, held_until) IS NULL)::int AS messages,
              (SELECT count(*) FROM safety_alert WHERE coalesce(announced_at, closed_at) IS NULL)::int AS alerts`,
    )
    return rows[0]
  }
  await expect.poll(waiting, { timeout: 400_000 }).toEqual({ jobs: 0, messages: 0, alerts: 0 })
}

/** Names of the tables that are not as they were. */
export const changedTables = (before: State, after: State): string[] =>
  Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name])
