import { keepSecrets } from '../steps/keep-secrets.mjs'
import { embeddedServer } from './embedded-server.mjs'
import { externalServer } from './external-server.mjs'
import { appRole, ensureDatabase, ensureRole, ownerRole } from './roles.mjs'
import { asRole, inDatabase } from './sql.mjs'

/**
 * @typedef {object} Database
 * @property {string} adminUrl a role that may create databases beside this one
 * @property {string} ownerUrl the role that owns the tables
 * @property {string} appUrl the role the program signs in with
 * @property {boolean} mayMigrate false where only the program's own role is known, and nothing is left to migrate
 * @property {() => Promise<unknown>} release lets go of the server
 * @property {() => Promise<never>} keepUp brings it back whenever it ended by itself; rejects once that helps no more
 */

/**
 * The database of this copy with its two roles: on the server DATABASE_URL names, else on the embedded one.
 * @param {'pg' | 'test-pg'} server which embedded one
 * @param {string} name of the database on the embedded server
 * @returns {Promise<Database>}
 */
export async function openDatabase(server = 'pg', name = 'alongside') {
  if (process.env.DATABASE_URL)
    return externalServer(process.env.DATABASE_URL, process.env.DATABASE_OWNER_URL)

  const { adminUrl, release, keepUp } = await embeddedServer(server)
  const { ownerPassword, appPassword } = keepSecrets()
  await ensureRole(adminUrl, ownerRole, ownerPassword)
  await ensureRole(adminUrl, appRole, appPassword)
  await ensureDatabase(adminUrl, name, ownerRole)
  const here = inDatabase(adminUrl, name)
  return {
    adminUrl,
    ownerUrl: asRole(here, ownerRole, ownerPassword),
    appUrl: asRole(here, appRole, appPassword),
    mayMigrate: true,
    release,
    keepUp,
  }
}
