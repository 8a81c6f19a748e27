import { Sentence } from '../steps/say.mjs'
import { ensureDatabase } from './roles.mjs'
import { address, withSession } from './sql.mjs'

/**
 * Empties a database whose filling was interrupted: nobody can have used it, because the program is served only after.
 * A database on somebody else's server is theirs to empty.
 * @param {import('./open-database.mjs').Database} database
 */
export async function startOver({ adminUrl, ownerUrl }) {
  if (process.env.DATABASE_URL) {
    throw new Sentence(
      `The demo was filled in only half at ${address(ownerUrl)}: empty that database, then start again.`,
    )
  }
  const { pathname, username } = new URL(ownerUrl)
  const name = pathname.slice(1)
  await withSession(adminUrl, (client) => client.query(`drop database ${name} with (force)`))
  await ensureDatabase(adminUrl, name, username)
}
