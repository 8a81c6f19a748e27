import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { alive } from './one-at-a-time.mjs'

/**
 * The port of the server that is running on this data folder, left behind by a command that was killed or held by
 * another one; undefined when there is none. A postmaster.pid whose process is gone, or whose number now belongs to
 * some other program, is no server's. The second kind is removed, because PostgreSQL itself would refuse to start beside it;
 * the first is left to it: it looks by that note whether anybody of a killed server still writes.
 * @param {string} cluster the data folder
 * @returns {number | undefined}
 */
export function runningServer(cluster) {
  const note = join(cluster, 'postmaster.pid')
  if (!existsSync(note)) return undefined
  const [pid, , , port] = readFileSync(note, 'utf8').split('\n')
  if (!alive(Number(pid))) return undefined
  if (startedOn(Number(pid), cluster)) return Number(port)
  rmSync(note, { force: true })
  return undefined
}

function startedOn(pid, cluster) {
  if (process.platform === 'linux') return commandOf(pid).includes(cluster)
  const { stdout, status } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  // Where the command line cannot be read, the benefit of the doubt goes to the data.
  return status !== 0 || stdout.includes(cluster)
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return '' // it ended between our two looks
  }
}
