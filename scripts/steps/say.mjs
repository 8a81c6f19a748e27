/** One clear sentence for the person at the keyboard: printed alone, without a stack, and the command ends with 1. */
export class Sentence extends Error {}

/** Prints one line of what is going on. */
export const say = (line = '') => console.log(line)

/**
 * Does one step and prints its name and how long it took.
 * @template T
 * @param {string} name what is being done, in words
 * @param {() => T | Promise<T>} work the step itself
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = performance.now()
  say(`  ${name} ...`)
  const value = await work()
  say(`  ${name}: ${seconds(performance.now() - began)}`)
  return value
}

/** @param {number} milliseconds @returns {string} "1.4 s" */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/**
 * Runs what a person asked for; ends with the code it returns, or 1 and one sentence.
 * @param {() => Promise<number | undefined | void>} command
 */
export async function run(command) {
  try {
    process.exitCode = (await command()) ?? 0
  } catch (error) {
    process.exitCode = 1
    console.error(`\n${error instanceof Sentence ? error.message : (error?.stack ?? error)}`)
  }
  // A database pool or a child's pipe would keep the process alive for its idle time.
  process.exit()
}
