import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './folders.mjs'

const file = join(dataFolder, 'secrets.json')
const names = /** @type {const} */ ([
  'serverPassword', // the embedded server's own superuser
  'ownerPassword', // the role that owns the tables
  'appPassword', // the role the program signs in with
  'nextauthSecret',
  'fieldKey', // seals private answers and the secrets of second factors
])

/**
 * The passwords and keys of this copy of the program: made once, at random, readable by this account alone.
 * @returns {Record<typeof names[number], string>}
 */
export function keepSecrets() {
  mkdirSync(dataFolder, { recursive: true })
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const missing = names.filter((name) => !kept[name])
  for (const name of missing) kept[name] = randomBytes(32).toString('hex')
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  return kept
}
