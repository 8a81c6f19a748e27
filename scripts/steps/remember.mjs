import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './folders.mjs'

const file = join(dataFolder, 'done.json')
const remembered = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})

/** @param {string} what @returns {string | undefined} the fingerprint it was last done for */
export const lastDone = (what) => remembered()[what]

/** @param {string} what @param {string} fingerprint */
export function rememberDone(what, fingerprint) {
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(file, JSON.stringify({ ...remembered(), [what]: fingerprint }, null, 2))
}
