import { setTimeout as pause } from 'node:timers/promises'
import { Sentence } from '../steps/say.mjs'
import { migrate } from './migrate.mjs'
import { migrationsFingerprint } from './migrations.mjs'
import { openDatabase } from './open-database.mjs'
import { inDatabase, withSession } from './sql.mjs'

/** What PostgreSQL answers to somebody who lacks the right. */
const mayNot = '42501'

const whoMay = 'The tests make databases of their own: name a role that may in DATABASE_OWNER_URL.'

/** Any constant will do: it only keeps two test runs from building the template at once. */
const buildingLock = 7_204_301

/**
 * A migrated, empty database that tests copy: built once for each state of the migrations.
 * @returns {Promise<import('./open-database.mjs').Database & { template: string }>}
 */
export async function testTemplate() {
  const server = await openDatabase('test-pg', 'postgres')
  const template = `template_${migrationsFingerprint()}`
  try {
    if (!server.mayMigrate) throw new Sentence(whoMay)
    await withSession(server.adminUrl, (client) => buildOnce(client, server, template))
  } catch (error) {
    await server.release()
    throw error.code === mayNot ? new Sentence(whoMay) : error
  }
  return { ...server, template }
}

async function buildOnce(client, server, template) {
  await client.query('select pg_advisory_lock($1)', [buildingLock])
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template])
  if (!rowCount) await build(client, server, template)
}

/** Built under another name, so that a half-migrated database is never taken for the template. */
async function build(client, server, template) {
  const scaffold = `${template}_scaffold`
  await client.query(`drop database if exists ${scaffold} with (force)`)
  await client.query(`create database ${scaffold} owner ${new URL(server.ownerUrl).username}`)
  await migrate(inDatabase(server.ownerUrl, scaffold))
  await client.query(`alter database ${scaffold} rename to ${template}`)
}

/**
 * Copies the template.
 * @param {{ adminUrl: string, ownerUrl: string, appUrl: string, template: string }} server
 * @param {string} name of the copy, unquoted SQL
 * @returns {Promise<{ ownerUrl: string, appUrl: string }>}
 */
export async function copyTemplate(server, name) {
  const owner = new URL(server.ownerUrl).username
  await withSession(server.adminUrl, async (client) => {
    await client.query(`create database ${name} template ${server.template} owner ${owner}`)
  })
  return { ownerUrl: inDatabase(server.ownerUrl, name), appUrl: inDatabase(server.appUrl, name) }
}

/**
 * Drops the copies of one run, and what killed runs of this machine left.
 * @param {string} adminUrl
 * @param {(name: string) => boolean} isOver
 */
export async function dropCopies(adminUrl, isOver) {
  await withSession(adminUrl, async (client) => {
    const { rows } = await client.query("select datname from pg_database where datname like 'test\\_%'")
    for (const { datname } of rows.filter((row) => isOver(row.datname))) {
      await client.query(`drop database if exists ${datname} with (force)`)
    }
  })
}

/**
 * Drops a copy once nobody is signed in to it. A client says that it has ended before its server has; to drop the
 * database meanwhile would break that connection off, and its client would say so in whatever is tested by then.
 * @param {string} adminUrl
 * @param {string} name
 * @param {number} [patience] milliseconds: only a connection that nobody ends stays as long
 */
export async function dropOnceLeft(adminUrl, name, patience = 15_000) {
  await withSession(adminUrl, async (client) => {
    const until = performance.now() + patience
    for (;;) {
      const { rows } = await client.query(whoIsThere, [name])
      if (rows.length === 0) break
      if (performance.now() > until) throw new Error(stillThere(rows))
      await pause(5)
    }
    await client.query(`drop database ${name}`)
  })
}

const whoIsThere =
  "select usename, state, left(query, 200) as query from pg_stat_activity where datname = $1 and backend_type = 'client backend'"

const stillThere = (rows) =>
  `Connections were left open, which is for whoever opened them to end. What each did last:\n${rows
    .map(({ usename, state, query }) => `${usename}, ${state}: ${query}`)
    .join('\n')}`
