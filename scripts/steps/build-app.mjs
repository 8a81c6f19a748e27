import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { root } from './folders.mjs'
import { lastDone, rememberDone } from './remember.mjs'
import { runQuietly } from './run-program.mjs'

const sources = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'proxy.ts', 'instrumentation.ts'],
  ...['next.config.mjs', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'],
]
const inputs = () => fingerprint(sources, (path) => path === 'lib/data/generated')

/** @param {string} folder where the build is kept, relative to the root */
export const appIsBuilt = (folder = '.next') =>
  existsSync(join(root, folder, 'BUILD_ID')) && lastDone(`build ${folder}`) === inputs()

/** @param {string} folder */
export async function buildApp(folder = '.next') {
  const before = inputs()
  await runQuietly('next build', ['node_modules/next/dist/bin/next', 'build'], {
    NODE_ENV: 'production',
    NEXT_DIST_DIR: folder,
    NEXT_TELEMETRY_DISABLED: '1',
  })
  rememberDone(`build ${folder}`, before)
}
