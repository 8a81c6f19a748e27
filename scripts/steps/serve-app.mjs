import { spawn } from 'node:child_process'
import { root } from './folders.mjs'
import { forgetApp, noteApp } from './left-behind.mjs'
import { Sentence } from './say.mjs'

/** Demo passwords are printed on the screen, so nobody but this machine is served unless HOST says so. */
const host = process.env.HOST ?? '127.0.0.1'

/**
 * Starts the program and returns once it answers. It runs in a process group of its own, so that Ctrl-C comes to the
 * command first, which ends the program and then its database.
 * @param {string[]} mode `['start']` for the build, `['dev']` for watching
 * @param {number} port
 * @param {NodeJS.ProcessEnv} settings
 * @param {'inherit' | number} [output] where its words go: the screen, or an open file
 * @returns {Promise<{ gone: Promise<number>, stop: () => Promise<void> }>}
 */
export async function serveApp(mode, port, settings, output = 'inherit') {
  const child = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', ...mode, '-H', host, '-p', String(port)],
    {
      cwd: root,
      env: { ...process.env, ...settings },
      stdio: ['ignore', output, output],
      detached: process.platform !== 'win32',
    },
  )
  const gone = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  noteApp(port, child.pid)
  const stop = async () => {
    end(child, 'SIGTERM')
    const stubborn = setTimeout(() => end(child, 'SIGKILL'), 10_000)
    await gone
    clearTimeout(stubborn)
    forgetApp(port)
  }
  try {
    await Promise.race([answers(port), gone.then(endedEarly)])
  } catch (error) {
    await stop()
    throw error
  }
  return { gone, stop }
}

function end(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return
  if (process.platform === 'win32') child.kill(signal)
  else process.kill(-child.pid, signal)
}

const endedEarly = () => {
  throw new Sentence('The program did not start; its own words are above.')
}

/** Asks until there is an answer; two minutes is far more than any start takes. */
async function answers(port) {
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    if (await isAlive(port)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Sentence(`The program did not answer on port ${port} within two minutes.`)
}

/** @param {number} port @returns {Promise<boolean>} whether the program answers there */
export const isAlive = (port) =>
  fetch(`http://127.0.0.1:${port}/api/health/live`, { signal: AbortSignal.timeout(5000) }).then(
    (response) => response.ok,
    () => false,
  )
