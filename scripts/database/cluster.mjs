import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Sentence } from '../steps/say.mjs'

/**
 * @typedef {{ account: { uid?: number, gid?: number }, initdb: string, pgCtl: string, cluster: string }} Home
 */

/** Every session reads and writes times in UTC; nobody but this machine can connect. */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'max_connections=300',
]

/**
 * Makes the data folder. Its rules of order and case come with PostgreSQL, so they are the same on every machine.
 * @param {Home} home
 * @param {string} password of the superuser `postgres`
 */
export function createCluster({ account, initdb, cluster }, password) {
  // A folder without PG_VERSION is what an interrupted first start leaves.
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { mode: 0o700 })
  const passwordFile = `${cluster}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account.uid !== undefined)
    for (const path of [cluster, passwordFile]) chownSync(path, account.uid, account.gid)
  const order = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const who = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  try {
    must(account, cluster, initdb, ['-D', cluster, ...order, ...who])
  } catch (error) {
    rmSync(cluster, { recursive: true, force: true })
    throw error
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/**
 * Starts the server apart from this process, so that Ctrl-C reaches the app before it; returns once it answers.
 * @param {Home} home
 * @param {number} port
 * @param {string[]} more settings, `name=value`
 */
export function startCluster({ account, pgCtl, cluster }, port, more) {
  const log = join(cluster, 'server.log')
  rmSync(log, { force: true })
  const options = [`port=${port}`, ...settings, ...more].map((setting) => `-c ${setting}`).join(' ')
  try {
    must(account, cluster, pgCtl, ['start', '-w', '-t', '60', '-s', '-D', cluster, '-l', log, '-o', options])
  } catch (error) {
    const said = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-8).join('\n') : ''
    throw new Sentence(`PostgreSQL did not start in ${cluster}: ${error.message}\n${said}`)
  }
}

/** Waits until every session is ended and the last page is on disk. @param {Home} home */
export function stopCluster({ account, pgCtl, cluster }) {
  must(account, cluster, pgCtl, ['stop', '-w', '-t', '60', '-s', '-m', 'fast', '-D', cluster])
}

function must(account, cluster, program, options) {
  // stdio must not be a pipe for long: the server would inherit it and keep this process waiting.
  const result = spawnSync(program, options, {
    ...account,
    cwd: account.uid === undefined ? dirname(cluster) : cluster,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (result.error) throw result.error
  if (result.status !== 0) throw new Error(result.stderr.trim() || `${program} ended with ${result.status}`)
}
