import { Sentence } from '../steps/say.mjs'
import { migrations, migrationsFolder, pendingMigrations } from './migrations.mjs'
import { prepareQueue } from './prepare-queue.mjs'
import { appRole } from './roles.mjs'
import { filters, withSchemaEngine } from './schema-engine.mjs'
import { withSession } from './sql.mjs'

/**
 * Migrates where we may; elsewhere there is nothing to migrate.
 * @param {import('./open-database.mjs').Database} database
 */
export async function bringUpToDate({ ownerUrl, mayMigrate }) {
  if (mayMigrate) await migrate(ownerUrl)
}

/**
 * Brings a database to the newest migration and makes its queue.
 * @param {string} ownerUrl the role that owns the tables
 * @returns {Promise<string[]>} the names of the migrations that were applied
 */
export async function migrate(ownerUrl) {
  const pending = await pendingMigrations(ownerUrl)
  if (pending.length > 0) {
    await apply(ownerUrl)
    await letAppReadProgress(ownerUrl)
  }
  await prepareQueue(ownerUrl)
  return pending
}

async function apply(ownerUrl) {
  const migrationsList = {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations().map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
  await withSchemaEngine(ownerUrl, (engine) => engine.applyMigrations({ migrationsList, filters })).catch(
    (error) => {
      throw new Sentence(`A migration could not be applied: ${error.message}`)
    },
  )
}

/** The ready check compares the finished migrations with the folder. */
const letAppReadProgress = (ownerUrl) =>
  withSession(ownerUrl, (client) => client.query(`grant select on _prisma_migrations to ${appRole}`))
