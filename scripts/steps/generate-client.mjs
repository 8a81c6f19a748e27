import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { root } from './folders.mjs'
import { lastDone, rememberDone } from './remember.mjs'
import { runQuietly } from './run-program.mjs'

const inputs = () => fingerprint(['prisma/schema.prisma', 'node_modules/prisma/package.json'])

export const clientIsGenerated = () =>
  existsSync(join(root, 'lib/data/generated/client.ts')) && lastDone('client') === inputs()

/**
 * Writes the database client. The tool fetches a native engine that generating never uses; naming any program that
 * exists keeps it from asking the network.
 */
export async function generateClient() {
  const engine = process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath
  await runQuietly('prisma generate', ['node_modules/prisma/build/index.js', 'generate'], {
    PRISMA_SCHEMA_ENGINE_BINARY: engine,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  })
  rememberDone('client', inputs())
}
