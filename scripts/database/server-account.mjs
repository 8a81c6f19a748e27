import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Sentence } from '../steps/say.mjs'

/**
 * PostgreSQL refuses to run as root. For everyone else it runs as themselves (an empty answer); for root it runs as
 * the account `postgres`, which is added if the machine has none.
 * @returns {{ uid?: number, gid?: number }}
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return {}
  return accountNamed('postgres') ?? added('postgres')
}

function added(name) {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', name])
  const account = accountNamed(name) ?? accountNamed('nobody')
  if (account) return account
  throw new Sentence(
    'PostgreSQL does not run as root here: start this as an ordinary account, or set DATABASE_URL.',
  )
}

function accountNamed(name) {
  try {
    const number = (flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: number('-u'), gid: number('-g') }
  } catch {
    return undefined
  }
}

/**
 * May that account walk into this folder? Root's own home is closed to it.
 * @param {{ uid?: number, gid?: number }} account
 * @param {string} folder an existing folder, absolute
 * @returns {boolean}
 */
export function canEnter(account, folder) {
  if (account.uid === undefined) return true
  const { uid, gid, mode } = statSync(folder)
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  return (mode & bit) !== 0 && (dirname(folder) === folder || canEnter(account, dirname(folder)))
}
