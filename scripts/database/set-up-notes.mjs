import { withSession } from './sql.mjs'

/**
 * What has been done to this database besides its migrations, kept inside it: a copy of the files may meet another
 * server, and the server another copy.
 */
const table = `
  create schema if not exists alongside_setup;
  create table if not exists alongside_setup.done (what text primary key, began_at timestamptz not null, ended_at timestamptz);
`

/** @param {string} ownerUrl @param {string} what @returns {Promise<'never' | 'begun' | 'done'>} */
export const howFar = (ownerUrl, what) =>
  withSession(ownerUrl, async (client) => {
    await client.query(table)
    const { rows } = await client.query('select ended_at from alongside_setup.done where what = $1', [what])
    if (rows.length === 0) return 'never'
    return rows[0].ended_at ? 'done' : 'begun'
  })

/** @param {string} ownerUrl @param {string} what */
export const noteBegun = (ownerUrl, what) =>
  withSession(ownerUrl, async (client) => {
    await client.query(table)
    await client.query(
      'insert into alongside_setup.done (what, began_at) values ($1, now()) on conflict (what) do update set began_at = now(), ended_at = null',
      [what],
    )
  })

/** @param {string} ownerUrl @param {string} what */
export const noteDone = (ownerUrl, what) =>
  withSession(ownerUrl, (client) =>
    client.query('update alongside_setup.done set ended_at = now() where what = $1', [what]),
  )
