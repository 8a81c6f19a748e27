import { expect, test } from 'vitest'
import { inPassing, refusedBy, testDatabase } from '../support/database'
import { id, setScene } from '../support/scene'

const { asOwner, appUrl } = testDatabase()

/** What happens when this person, in this role, runs the statement as the program's database role. */
const as = (role: string, name: string, sql: string, values: unknown[]) =>
  inPassing(appUrl, async (query) => {
    await query(`SELECT set_config('app.role', $1, true), set_config('app.person', $2, true)`, [
      role,
      id(name),
    ])
    await query(sql, values)
    expect(await query('SELECT role::text, name FROM person WHERE id = $1', [values[0]])).toEqual([
      { role: 'partner', name: 'Maya M.' },
    ])
  })

test('nobody raises their own role, whatever the code forgets to ask', async () => {
  await setScene(asOwner)
  await as('partner', 'maya', `UPDATE person SET name = 'Maya M.' WHERE id = $1`, [id('maya')])
  const raise = `UPDATE person SET role = 'admin' WHERE id = $1`
  expect(await refusedBy(as('partner', 'maya', raise, [id('maya')]))).toBe('42501')
  expect(await refusedBy(as('coordinator', 'casey', raise, [id('casey')]))).toBe('42501')
  const demote = `UPDATE person SET role = 'partner' WHERE id = $1`
  expect(await refusedBy(as('admin', 'adil', demote, [id('rae')]))).toBe('42501')
})

test('an admin reads no partner’s sign-ins', async () => {
  for (const name of ['maya', 'rae']) {
    await asOwner(
      'INSERT INTO login_session (token_hash, person_id, created_at, seen_at) VALUES ($1, $2, now(), now())',
      [name, id(name)],
    )
  }
  await inPassing(appUrl, async (query) => {
    await query(`SELECT set_config('app.role', 'admin', true), set_config('app.person', $1, true)`, [
      id('adil'),
    ])
    expect(await query('SELECT token_hash FROM login_session')).toEqual([{ token_hash: 'rae' }])
  })
})
