import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './folders.mjs'
import { runQuietly } from './run-program.mjs'
import { say } from './say.mjs'

const folder = join(root, 'tests/bench')

/** Whether what we are measured against is there. It is no part of the product, so nothing else needs it. */
export const peersAreInstalled = () => existsSync(join(folder, 'node_modules/.package-lock.json'))

/** `npm ci` in tests/bench. Without a network the measurements leave the peers out and say so by name. */
export async function installPeers() {
  const npm = process.env.npm_execpath
  if (!npm) return say('    left out: start this with npm run bench to install them')
  const options = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']
  try {
    await runQuietly('npm ci for the bench', [npm, ...options], {}, 120_000)
  } catch {
    say('    left out: they could not be installed')
  }
}
