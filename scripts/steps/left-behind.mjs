import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alive } from '../database/one-at-a-time.mjs'
import { dataFolder } from './folders.mjs'
import { isFree } from './free-port.mjs'
import { isAlive } from './serve-app.mjs'

const note = (port) => join(dataFolder, `app-${port}.json`)

/** Writes down which process serves this port, and which command watches over it. */
export const noteApp = (port, app) => writeFileSync(note(port), JSON.stringify({ command: process.pid, app }))

export const forgetApp = (port) => rmSync(note(port), { force: true })

/**
 * Ends a program of this copy whose command was killed and could not end it. One whose command still runs is left
 * alone, and so is anything on the port that does not answer as ours.
 * @param {number} port
 */
export async function endLeftBehind(port) {
  if (!existsSync(note(port))) return
  const { command, app } = JSON.parse(readFileSync(note(port), 'utf8'))
  if (alive(command)) return
  if (alive(app) && (await isAlive(port))) {
    process.kill(app, 'SIGTERM')
    const deadline = Date.now() + 10_000
    while (!(await isFree(port)) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 100))
  }
  forgetApp(port)
}
