import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './folders.mjs'
import { say } from './say.mjs'

/**
 * Prints the demo accounts that the seed wrote down: `[{ who, email, password }]`, and where their codes are shown.
 * @param {string} origin
 */
export function sayWhoCanSignIn(origin) {
  const file = join(dataFolder, 'demo-accounts.json')
  if (!existsSync(file)) return
  const accounts = JSON.parse(readFileSync(file, 'utf8'))
  const width = (key) => Math.max(...accounts.map((account) => account[key].length))
  say('\n  Who can sign in:')
  for (const { who, email, password } of accounts) {
    say(`    ${who.padEnd(width('who'))}  ${email.padEnd(width('email'))}  ${password}`)
  }
  say(`\n  After the password each is asked for a code. Their codes: ${origin}/dev/codes`)
}
