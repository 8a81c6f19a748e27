import { Sentence } from '../steps/say.mjs'

/**
 * Opens one session, does the work, closes it.
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSession(url, work) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // the query that was under way rejects with the same reason
  await client.connect().catch((error) => {
    throw new Sentence(`The database at ${address(url)} cannot be reached: ${error.message || error.code}.`)
  })
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** @param {string} url @param {string} database @returns {string} the same server and role, another database */
export function inDatabase(url, database) {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

/** @param {string} url @param {string} user @param {string} password @returns {string} */
export function asRole(url, user, password) {
  const other = new URL(url)
  other.username = user
  other.password = password
  return other.href
}

/** Host, port and database without the password, fit to be shown. @param {string} url */
export const address = (url) => {
  const { host, pathname } = new URL(url)
  return host + pathname
}
