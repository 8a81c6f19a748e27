import pg from 'pg'
import { afterAll, onTestFinished } from 'vitest'

type Row = Record<string, unknown>
type Query = (sql: string, values?: unknown[]) => Promise<Row[]>

/**
 * The database of this test file, straight through `pg` and past our own code: as the owner of the tables, or as the
 * role the program signs in with. Connections close when the file is done.
 */
export function testDatabase(): { ownerUrl: string; appUrl: string; asOwner: Query; asApp: Query } {
  const ownerUrl = set('DATABASE_OWNER_URL')
  const appUrl = set('DATABASE_URL')
  return { ownerUrl, appUrl, asOwner: queryAs(ownerUrl), asApp: queryAs(appUrl) }
}

/** A session of one's own, for transactions and races; it ends with the test that asks for it. */
export async function session(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

/**
 * Runs the statements in one transaction, rolls it back, and returns the last answer's rows. An attack leaves no trace
 * for the next one; a deferred constraint is asked with `set constraints all immediate`.
 */
export async function inPassing(url: string, work: (query: Query) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    await work(async (sql, values) => (await client.query(sql, values)).rows)
  } finally {
    await client.query('rollback')
    await client.end()
  }
}

/** The name of the constraint, or the code, that PostgreSQL refuses the work with; fails when it does not refuse. */
export async function refusedBy(work: Promise<unknown>): Promise<string> {
  const answer = await work.then(
    () => undefined,
    (error: pg.DatabaseError) => error,
  )
  if (!answer) throw new Error('the database allowed what it should have refused')
  return answer.constraint ?? answer.code ?? answer.message
}

function queryAs(url: string): Query {
  const pool = new pg.Pool({ connectionString: url, max: 3 })
  afterAll(() => pool.end())
  return async (sql, values) => (await pool.query<Row>(sql, values)).rows
}

function set(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: is this file in a project that has a database?`)
  return value
}
