import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../database/migrate.mjs'
import { howFar, noteBegun, noteDone } from '../database/set-up-notes.mjs'
import { address } from '../database/sql.mjs'
import { startOver } from '../database/start-over.mjs'
import { root } from './folders.mjs'
import { runNode } from './run-program.mjs'
import { Sentence, say, step } from './say.mjs'

const seed = 'prisma/seed.ts'

/**
 * Fills the database with the demo program, through the use cases; once. One that was interrupted is begun afresh.
 * @param {import('../database/open-database.mjs').Database} database migrated
 * @param {NodeJS.ProcessEnv} settings what the program itself is started with
 */
export async function seedDemo(database, settings) {
  if (!existsSync(join(root, seed))) return say('  (this copy has no demo program to fill in)')
  if (!database.mayMigrate)
    return say('  (only the owner role can fill in the demo program: set DATABASE_OWNER_URL)')
  const progress = await howFar(database.ownerUrl, 'demo')
  if (progress === 'done') return
  if (progress === 'begun') {
    await startOver(database)
    await migrate(database.ownerUrl)
  }
  await step('Fill in the demo program', () => fill(database.ownerUrl, settings))
}

async function fill(ownerUrl, settings) {
  await noteBegun(ownerUrl, 'demo')
  if ((await runNode(['--import', 'tsx', seed], { ...settings, ...hurried() })) !== 0) {
    throw new Sentence(
      `The demo program could not be filled in at ${address(ownerUrl)}; the reason is above.`,
    )
  }
  await noteDone(ownerUrl, 'demo')
}

/**
 * On the server of this copy no commit waits for the disk: one that was interrupted is begun afresh anyway, and the note
 * that it is done waits for all of it. And a statement is planned once a connection: in tables this small no plan is
 * much better than another, and planning for each couple anew took a fifth of the server's work. A server of one's own
 * is left as it is set up.
 * @returns {{ PGOPTIONS?: string }}
 */
export const hurried = () =>
  process.env.DATABASE_URL
    ? {}
    : { PGOPTIONS: '-c synchronous_commit=off -c plan_cache_mode=force_generic_plan' }
