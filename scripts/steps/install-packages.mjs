import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './folders.mjs'
import { runQuietly } from './run-program.mjs'
import { Sentence, say } from './say.mjs'

/** @returns {boolean} whether node_modules is what package-lock.json asks for */
export function packagesAreInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages
  return wanted().every(
    ([path, { version, optional }]) => (optional && !present[path]) || present[path]?.version === version,
  )
}

/**
 * `npm ci` with a line of progress every few seconds; npm itself is silent where there is no terminal. It is told to
 * run no package's install script (.npmrc says the same for people), so old and new npm do the same.
 */
export async function installPackages() {
  const npm = process.env.npm_execpath
  if (!npm)
    throw new Sentence('The packages are not installed: start this with npm, for example npm run demo.')
  const needed = wanted().filter(([, { optional }]) => !optional)
  const unpacked = () => needed.filter(([path]) => existsSync(join(root, path, 'package.json'))).length
  const progress = setInterval(() => say(`    ${unpacked()} of ${needed.length} packages`), 3000)
  try {
    await runQuietly('npm ci', [npm, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'])
  } finally {
    clearInterval(progress)
  }
}

const wanted = () =>
  Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages).filter(
    ([path]) => path,
  )
