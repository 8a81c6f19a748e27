import { beforeAll, expect, test } from 'vitest'
import { inPassing, testDatabase } from '../support/database'
import { changePastOurCode, taken } from '../support/past-our-code'
import { id, setScene } from '../support/scene'

/** What is on record of two plans being one policy, past our own code. */
const { asOwner, appUrl } = testDatabase()
const planOf = (name: string) => `(SELECT id FROM coverage WHERE person_id = '${id(name)}'), '${id(name)}'`
const answer = (through: string, holder: string, says = true) =>
  `INSERT INTO policy_answer (coverage_id, person_id, held_id, holder_id, one_policy, recorded_by, recorded_at)
   VALUES (${planOf(through)}, ${planOf(holder)}, ${says}, '${id('casey')}', now())`
const casey = (change: string) => changePastOurCode(appUrl, 'coordinator', 'casey', change)

beforeAll(() => setScene(asOwner))

test('is of the two partners of one couple', async () => {
  expect(await casey(answer('maya', 'sam'))).toBe(taken)
  expect(await casey(answer('maya', 'maya'))).toBe('policy_answer_of_two_people')
  await asOwner(`UPDATE application SET coordinator_id = $1`, [id('casey')])
  expect(await casey(answer('maya', 'ana'))).toBe('42501')
})

test('counts once for two plans', async () => {
  await asOwner(answer('maya', 'sam'))
  expect(await casey(answer('maya', 'sam', false))).toBe('policy_answer_one_counts')
  expect(await casey(`UPDATE policy_answer SET one_policy = false`)).toBe('42501')
  expect(await casey(`DELETE FROM policy_answer`)).toBe('42501')
})

test.each([
  ['coordinator', 'casey', 1],
  ['partner', 'maya', 0],
  ['partner', 'sam', 0],
] as const)('the %s %s reads of it: %i', async (role, name, seen) => {
  let rows: unknown[] = []
  await inPassing(appUrl, async (query) => {
    await query(`SELECT set_config('app.role', $1, true), set_config('app.person', $2, true)`, [
      role,
      id(name),
    ])
    rows = await query('SELECT id FROM policy_answer')
  })
  expect(rows).toHaveLength(seen)
})

test('is written while their case goes on', async () => {
  await asOwner('UPDATE policy_answer SET superseded_at = now()')
  await asOwner('UPDATE couple_partner SET left_at = now() WHERE couple_id = $1', [id('couple-maya')])
  expect(await casey(answer('maya', 'sam'))).toBe('couple_still_stands')
})
