/** The name under which a command keeps the server awake; the session ends by itself when its command is killed. */
const holder = 'alongside-holder'

/**
 * Keeps one quiet session open for as long as this command needs the server.
 * @param {string} adminUrl
 * @returns {Promise<{ letGo: () => Promise<boolean>, lost: Promise<void> }>} letGo answers whether nobody else holds
 *   the server; lost resolves once the session has ended, whoever ended it
 */
export async function holdServer(adminUrl) {
  const { default: pg } = await import('pg')
  const session = new pg.Client({ connectionString: adminUrl, application_name: holder })
  session.on('error', () => {}) // `end` follows
  const lost = new Promise((resolve) => session.once('end', resolve))
  await session.connect()
  return { letGo: () => letGo(session), lost }
}

async function letGo(session) {
  try {
    const others = await session.query(
      'select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid() limit 1',
      [holder],
    )
    return others.rowCount === 0
  } catch {
    return false // it is already down
  } finally {
    await session.end().catch(() => {})
  }
}
