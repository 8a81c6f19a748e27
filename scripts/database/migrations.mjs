import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../steps/folders.mjs'
import { Sentence } from '../steps/say.mjs'
import { address, withSession } from './sql.mjs'

export const migrationsFolder = join(root, 'prisma/migrations')

/**
 * The migrations in the order they apply.
 * @returns {{ name: string, sql: string }[]}
 */
export const migrations = () =>
  existsSync(migrationsFolder)
    ? readdirSync(migrationsFolder)
        .filter((name) => existsSync(join(migrationsFolder, name, 'migration.sql')))
        .sort()
        .map((name) => ({ name, sql: readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8') }))
    : []

/** @returns {string} the same for the same migrations, another for any change */
export function migrationsFingerprint() {
  const hash = createHash('sha256')
  for (const { name, sql } of migrations()) hash.update(name).update(sql)
  return hash.digest('hex').slice(0, 12)
}

/**
 * Names of the migrations this database has not finished. One that was rewritten after it ran here is a mistake that
 * nothing later would show, so it is said at once.
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export async function pendingMigrations(url) {
  const finished = await withSession(url, finishedMigrations)
  const rewritten = migrations().find(
    ({ name, sql }) => finished.has(name) && finished.get(name) !== checksum(sql),
  )
  if (rewritten) {
    throw new Sentence(
      `The migration ${rewritten.name} was rewritten after it ran at ${address(url)}: write a new one, or empty that database (the demo's is .data/pg).`,
    )
  }
  return migrations()
    .map(({ name }) => name)
    .filter((name) => !finished.has(name))
}

/** As the schema engine notes it. */
const checksum = (sql) => createHash('sha256').update(sql).digest('hex')

/** @returns {Promise<Map<string, string>>} checksum by name */
async function finishedMigrations(client) {
  const { rows: tables } = await client.query("select to_regclass('public._prisma_migrations') as name")
  if (!tables[0].name) return new Map()
  const { rows } = await client.query(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}
