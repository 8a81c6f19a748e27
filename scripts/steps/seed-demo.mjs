import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { howFar, noteBegun, noteDone } from '../database/set-up-notes.mjs'
import { address } from '../database/sql.mjs'
import { root } from './folders.mjs'
import { runNode } from './run-program.mjs'
import { Sentence, say } from './say.mjs'

const seed = 'prisma/seed.ts'

/** @param {string} ownerUrl @returns {Promise<'never' | 'begun' | 'done'>} */
export const demoProgress = (ownerUrl) => howFar(ownerUrl, 'demo')

/**
 * Fills the database with the demo program, through the use cases.
 * @param {import('../database/open-database.mjs').Database} database
 * @param {NodeJS.ProcessEnv} settings what the program itself is started with
 */
export async function seedDemo(database, settings) {
  if (!existsSync(join(root, seed))) return say('    (this copy has no demo program to fill in)')
  await noteBegun(database.ownerUrl, 'demo')
  const code = await runNode(['--import', 'tsx', seed], settings)
  if (code !== 0)
    throw new Sentence(`The demo program could not be filled in at ${address(database.ownerUrl)}.`)
  await noteDone(database.ownerUrl, 'demo')
}
