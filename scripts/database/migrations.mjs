import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../steps/folders.mjs'
import { withSession } from './sql.mjs'

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
 * Names of the migrations this database has not finished.
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export async function pendingMigrations(url) {
  const finished = await withSession(url, finishedMigrations)
  return migrations()
    .map(({ name }) => name)
    .filter((name) => !finished.has(name))
}

async function finishedMigrations(client) {
  const { rows: tables } = await client.query("select to_regclass('public._prisma_migrations') as name")
  if (!tables[0].name) return new Set()
  const { rows } = await client.query(
    'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  return new Set(rows.map((row) => row.migration_name))
}
