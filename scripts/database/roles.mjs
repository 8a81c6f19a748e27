import { Sentence } from '../steps/say.mjs'
import { withSession } from './sql.mjs'

/** The role the program signs in with; the migrations grant to this name. It owns nothing and row security binds it. */
export const appRole = 'alongside_app'

/** The role that owns the tables and runs the migrations on the embedded server. */
export const ownerRole = 'alongside_owner'

/**
 * Makes the role, or gives it the password it should have.
 * @param {string} adminUrl of a role that may create roles
 * @param {string} role
 * @param {string} password
 */
export async function ensureRole(adminUrl, role, password) {
  await withSession(adminUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
    const verb = rowCount ? 'alter' : 'create'
    const rights = 'login nocreatedb nocreaterole'
    await client
      .query(`${verb} role ${role} ${rights} password ${client.escapeLiteral(password)}`)
      .catch((error) => {
        throw new Sentence(
          `The role ${role} could not be given a password (${error.message}): name it in DATABASE_URL and the owner in DATABASE_OWNER_URL.`,
        )
      })
  })
}

/**
 * @param {string} adminUrl
 * @param {string} database
 * @param {string} owner
 */
export async function ensureDatabase(adminUrl, database, owner) {
  await withSession(adminUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${database} owner ${owner}`)
  })
}
