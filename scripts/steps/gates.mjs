import { runNode } from './run-program.mjs'
import { say, step } from './say.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {Count[]} counts @returns {Count} */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
})

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
  if (code !== 0) say(`  ${name}: FAILED`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Looks only at what people wrote: types that an old build left behind must not turn this red. */
export const typesHold = () =>
  gate('Types', () =>
    runNode(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'scripts/types.tsconfig.json']),
  )

export const lintHolds = () =>
  gate('Lint', () => runNode(['node_modules/@biomejs/biome/bin/biome', 'check', '.']))
