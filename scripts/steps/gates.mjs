import { stripVTControlCharacters } from 'node:util'
import { runNode } from './run-program.mjs'
import { say, step } from './say.mjs'

/** @typedef {{ passed: number, failed: number, broken: string[] }} Count `broken`: what failed, a line each */

/** @param {Count[]} counts @returns {Count} */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  broken: counts.flatMap(({ broken }) => broken),
})

/**
 * Says how it ended, and returns the exit code. What failed is told once more at the end, by name and with the first
 * words of its reason: often the end is all that is kept of a long run. The count is the last line, alone: whoever runs
 * this reads it from there.
 * @param {Count} count
 */
export function sayOutcome({ passed, failed, broken }) {
  for (const line of broken) say(`FAILED ${line}`)
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
}

/** @param {string} name @param {string} [reason] as a runner gives it, with colours and many lines @returns {string} */
export const brokenLine = (name, reason = '') =>
  `${name}: ${stripVTControlCharacters(reason).replace(/\s+/g, ' ').trim().slice(0, 400) || 'no reason given'}`

/**
 * A check that either holds or does not, counted as one test.
 * @param {string} name
 * @param {() => Promise<number>} work returns an exit code
 * @returns {Promise<Count>}
 */
export async function gate(name, work) {
  const code = await step(name, work).catch((error) => {
    say(error.message)
    return 1
  })
  return code === 0 ? { passed: 1, failed: 0, broken: [] } : failure(name, 'see what it printed above')
}

/** What could not even be run is one failure. @param {string} name @param {string} reason @returns {Count} */
export const failure = (name, reason) => ({ passed: 0, failed: 1, broken: [brokenLine(name, reason)] })

/** Looks only at what people wrote: types that an old build left behind must not turn this red. */
export const typesHold = () =>
  gate('Types', () =>
    runNode(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'scripts/types.tsconfig.json']),
  )

export const lintHolds = () =>
  gate('Lint', () => runNode(['node_modules/@biomejs/biome/bin/biome', 'check', '.']))
