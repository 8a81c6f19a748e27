import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, root } from './folders.mjs'
import { Sentence } from './say.mjs'

/**
 * Runs a Node program to its end, its words passing through to the screen.
 * @param {string[]} program file and options
 * @param {NodeJS.ProcessEnv} [settings] added to this process's environment
 * @param {'ignore' | 'inherit'} [input] whether it may ask the person something
 * @returns {Promise<number>} its exit code; 1 when it was ended by a signal
 */
export const runNode = (program, settings = {}) =>
  ended(spawn(process.execPath, program, opened(settings, 'inherit')))

/**
 * Runs a Node program whose words only matter when it fails: they go to `.data/logs/<name>.log`, the end of which is
 * shown then.
 * @param {string} name
 * @param {string[]} program
 * @param {NodeJS.ProcessEnv} [settings]
 * @param {number} [timeout] milliseconds after which it is ended
 */
export async function runQuietly(name, program, settings = {}, timeout) {
  const folder = join(dataFolder, 'logs')
  mkdirSync(folder, { recursive: true })
  const log = join(folder, `${name}.log`)
  const file = openSync(log, 'w')
  const code = await ended(spawn(process.execPath, program, { ...opened(settings, file), timeout }))
  closeSync(file)
  if (code === 0) return
  const end = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-25).join('\n')
  throw new Sentence(`${end}\n\n"${name}" did not succeed; all it said is in ${log}.`)
}

const opened = (settings, output, input = 'ignore') => ({
  cwd: root,
  env: { ...process.env, ...settings },
  stdio: [input, output, output],
})

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
export const ended = (child) => {
  const endWithUs = () => child.kill()
  process.once('exit', endWithUs)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      process.off('exit', endWithUs)
      resolve(code ?? 1)
    })
  })
}
