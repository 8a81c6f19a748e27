import { isFree } from './free-port.mjs'
import { Sentence } from './say.mjs'

/** @returns {number} PORT, or 3000 */
export function wantedPort() {
  const port = Number(process.env.PORT ?? 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Sentence(`PORT must be a number from 1 to 65535, and it is "${process.env.PORT}".`)
}

/** @param {number} port */
export async function checkPortIsFree(port) {
  if (await isFree(port)) return
  throw new Sentence(
    `Port ${port} is in use: stop what listens there, or choose another one, as in PORT=${port + 1}.`,
  )
}
