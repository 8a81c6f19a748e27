import { keepSecrets } from '../steps/keep-secrets.mjs'
import { Sentence } from '../steps/say.mjs'
import { pendingMigrations } from './migrations.mjs'
import { appRole, ensureRole } from './roles.mjs'
import { asRole, withSession } from './sql.mjs'

/**
 * Works out who is who on a server that is not ours. Both URLs: the owner migrates, the other is the app role. One
 * URL: its role is the owner if it may create roles (the app role is then made), or the app role if nothing is left to
 * migrate.
 * @param {string} url DATABASE_URL
 * @param {string | undefined} ownerUrl DATABASE_OWNER_URL
 * @returns {Promise<import('./open-database.mjs').Database>}
 */
export async function externalServer(url, ownerUrl) {
  // It is somebody else's to start and to stop.
  const ours = { release: async () => {}, keepUp: () => new Promise(() => {}) }
  if (ownerUrl) {
    await refuseUnguarded(url)
    return { adminUrl: ownerUrl, ownerUrl, appUrl: url, mayMigrate: true, ...ours }
  }
  if (await mayCreateRoles(url)) {
    const password = keepSecrets().appPassword
    await ensureRole(url, appRole, password)
    return { adminUrl: url, ownerUrl: url, appUrl: asRole(url, appRole, password), mayMigrate: true, ...ours }
  }
  if ((await pendingMigrations(url)).length > 0) {
    throw new Sentence(
      'DATABASE_URL names a role that can neither create roles nor migrate: set DATABASE_OWNER_URL to the role that owns the tables.',
    )
  }
  return { adminUrl: url, ownerUrl: url, appUrl: url, mayMigrate: false, ...ours }
}

/** Row security does not bind a superuser, so the program must not sign in as one. */
async function refuseUnguarded(url) {
  const role = await ownRole(url)
  if (role.rolsuper || role.rolbypassrls) {
    throw new Sentence(
      `DATABASE_URL signs in as ${role.rolname}, which row-level security does not bind: name the role ${appRole} there.`,
    )
  }
}

const mayCreateRoles = async (url) => {
  const role = await ownRole(url)
  return role.rolsuper || role.rolcreaterole
}

const ownRole = (url) =>
  withSession(url, async (client) => {
    const { rows } = await client.query('select * from pg_roles where rolname = current_user')
    return rows[0]
  })
