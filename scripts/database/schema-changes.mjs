import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder } from './migrations.mjs'
import { filters, presentSchema, withSchemaEngine } from './schema-engine.mjs'

const record = join(migrationsFolder, 'recorded.prisma')

/** @returns {string} the schema as the newest migration left it */
export const recordedSchema = () => (existsSync(record) ? readFileSync(record, 'utf8') : '')

const noTables = 'datasource db {\n  provider = "postgresql"\n}\n'

/** Notes that the migrations have caught up with prisma/schema.prisma. */
export const recordSchema = () => writeFileSync(record, presentSchema())

/**
 * The SQL that turns tables of the one schema into tables of the other.
 * @param {string} url of any PostgreSQL: the engine wants one to talk to, and reads nothing there
 * @param {string} before empty for no tables at all
 * @param {string} after
 * @returns {Promise<string>} empty when nothing changes
 */
export async function schemaChanges(url, before, after) {
  const drawn = (content) => ({ tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] })
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({ from: drawn(before || noTables), to: drawn(after), script: true, exitCode: null, filters }),
  )
  return /^\s*-- This is an empty migration/.test(stdout ?? '') ? '' : (stdout ?? '').trim()
}
