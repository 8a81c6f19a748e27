import { createServer } from 'node:net'

/**
 * A port of this machine that nobody listens on.
 * @param {number} wish the port to prefer; 0 for any
 * @returns {Promise<number>}
 */
export async function freePort(wish = 0) {
  if (wish !== 0 && (await isFree(wish))) return wish
  return open(0)
}

/** @param {number} port @returns {Promise<boolean>} */
export const isFree = (port) =>
  open(port).then(
    () => true,
    () => false,
  )

/** Listens for a moment, on every address as the app will, and says which port it got. */
const open = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, () => {
      const given = server.address().port
      server.close(() => resolve(given))
    })
  })
