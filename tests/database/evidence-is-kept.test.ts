import { beforeAll, describe, expect, test } from 'vitest'
import { haveSigned } from '../support/bare-signatures'
import { inPassing, testDatabase } from '../support/database'
import { changePastOurCode, taken } from '../support/past-our-code'
import { id, setScene } from '../support/scene'

/** What nobody does to pictures, files of answers and estimates past our own code either. */
const { asOwner, appUrl } = testDatabase()
const denied = '42501'
const planOf = (name: string) => `(SELECT id FROM coverage WHERE person_id = '${id(name)}')`
const replyOf = (name: string) => `(SELECT id FROM eligibility_reply WHERE person_id = '${id(name)}')`

beforeAll(async () => {
  await setScene(asOwner)
  await haveSigned(asOwner, [id('maya')])
  await asOwner(
    `INSERT INTO card_photo (coverage_id, person_id, side, sealed, width, height, added_by, added_at)
     SELECT id, person_id, 'front', 'as it was', 1, 1, $2, now() FROM coverage WHERE person_id = $1`,
    [id('maya'), id('casey')],
  )
  await asOwner(
    `INSERT INTO eligibility_reply (coverage_id, person_id, file_name, text, sha256, reading, imported_by, imported_at)
     SELECT id, person_id, 'a.271', 'ISA', 'x', '{}', $2, now() FROM coverage WHERE person_id = ANY ($1::uuid[])`,
    [[id('maya'), id('sam')], id('casey')],
  )
  await asOwner(
    `INSERT INTO reply_batch (id, file_name, sha256, members, reading, taken_by, taken_at)
     VALUES ($1, 'a.271', 'x', 2, '{}', $2, now())`,
    [id('file'), id('casey')],
  )
  await asOwner(member('ALVAREZ', 0, `'waiting', NULL, NULL, NULL`))
  await asOwner(member('KIM', 1, `'brought', ${planOf('sam')}, ${replyOf('sam')}, now()`))
})

const member = (lastName: string, place: number, settled: string) =>
  `INSERT INTO reply_batch_member (batch_id, place, segment, first_name, last_name, date_of_birth, member_id, payer, traces, text,
     state, coverage_id, reply_id, settled_at)
   VALUES ('${id('file')}', ${place}, 1, 'A', '${lastName}', '', '', 'P', '{}', 'ISA', ${settled})`
const brought = (plan: string, reply: string) =>
  `UPDATE reply_batch_member SET state = 'brought', coverage_id = ${plan}, reply_id = ${reply}, settled_at = now()`

const as = (role: string, name: string, change: string) => changePastOurCode(appUrl, role, name, change)

describe.each([
  ['coordinator', 'casey'],
  ['partner', 'maya'],
])('a picture of a card, by the %s', (role, name) => {
  test('is taken away, and becomes no other', async () => {
    const change = (set: string) => as(role, name, `UPDATE card_photo SET ${set}`)
    expect(await change(`sealed = '', removed_at = now()`)).toBe(taken)
    expect(await change(`sealed = 'another'`)).toBe(denied)
    expect(await change(`sealed = 'another', removed_at = now()`)).toBe('card_photo_gone_when_removed')
  })
})

describe('a member of a file', () => {
  const his = `WHERE last_name = 'KIM'`
  const hers = `WHERE last_name = 'ALVAREZ'`

  test('is brought to a plan by a reply of that plan', async () => {
    const to = (plan: string, reply: string) => as('coordinator', 'casey', `${brought(plan, reply)} ${hers}`)
    expect(await to(planOf('maya'), replyOf('maya'))).toBe(taken)
    expect(await to(planOf('maya'), replyOf('sam'))).toBe(denied)
    const elsewhere = member('LEE', 2, `'brought', ${planOf('maya')}, ${replyOf('maya')}, now()`)
    expect(await as('coordinator', 'casey', elsewhere)).toBe(denied)
  })

  test('stays where it was brought', async () => {
    const back = `UPDATE reply_batch_member SET state = 'waiting', coverage_id = NULL, reply_id = NULL, settled_at = NULL ${his}`
    expect(await as('coordinator', 'casey', back)).toBe('brought_member_is_kept')
    const on = `${brought(planOf('maya'), replyOf('maya'))} ${his}`
    expect(await as('coordinator', 'casey', on)).toBe('brought_member_is_kept')
  })
})

describe('a good-faith estimate', () => {
  const estimate = (of: Partial<Record<'asked' | 'from' | 'made' | 'total', string>>) =>
    as(
      'coordinator',
      'casey',
      `INSERT INTO good_faith_estimate (couple_id, person_id, occasion, occasion_on, care_from, valid_until, made_on, lines, total, locale,
         made_by, made_at)
       VALUES ('${id('couple-maya')}', '${id('maya')}', 'asked', '${of.asked ?? '2027-01-04'}', '${of.from ?? '2027-01-11'}', '2027-12-31',
         '${of.made ?? '2027-01-05'}', '[{}]', ${of.total ?? '100'}, 'en', '${id('casey')}', '2027-01-05T12:00:00Z')`,
    )

  test('is of the day on which it is made, after what it is made for, and of something', async () => {
    expect(await estimate({})).toBe(taken)
    for (const made of ['2027-01-03', '2001-01-01', '2027-01-07'])
      expect(await estimate({ made, asked: '2001-01-01' })).toBe('good_faith_estimate_made_then')
    expect(await estimate({ asked: '2027-01-06' })).toBe('good_faith_estimate_in_order')
    expect(await estimate({ from: '2027-01-03' })).toBe('good_faith_estimate_in_order')
    expect(await estimate({ total: '0' })).toBe('good_faith_estimate_total')
  })
})

const thatEnd: Record<string, string> = {
  plan_turn: `(person_id, coverage_id, until_day, set_by, set_at)
    VALUES ('${id('maya')}', ${planOf('maya')}, '2027-02-01', '${id('casey')}', now())`,
  estimate_owed: `(couple_id, person_id, occasion, occasion_on, recorded_by, recorded_at)
    VALUES ('${id('couple-maya')}', '${id('maya')}', 'asked', '2027-01-04', '${id('casey')}', now())`,
  policy_answer: `(coverage_id, person_id, held_id, holder_id, one_policy, recorded_by, recorded_at)
    VALUES (${planOf('maya')}, '${id('maya')}', ${planOf('sam')}, '${id('sam')}', true, '${id('casey')}', now())`,
}
test.each([
  ['a month until which a plan pays first', 'plan_turn', 'superseded_at = $'],
  ['an estimate that is owed', 'estimate_owed', 'settled_at = $'],
  ['what a couple said of their policies', 'policy_answer', 'superseded_at = $'],
])('%s comes to its end once, and begins no more', async (_, table, set) => {
  await asOwner(`INSERT INTO ${table} ${thatEnd[table]}`)
  const change = (to: string) => as('coordinator', 'casey', `UPDATE ${table} SET ${set.replace('$', to)}`)
  expect(await change('now()')).toBe(taken)
  expect(await change('NULL')).toBe(denied)
  await asOwner(`UPDATE ${table} SET ${set.replace('$', 'now()')}`)
  expect(await change('NULL')).toBe('none in reach')
})

test('whoever coordinated the former case reads nothing of a plan that was named after it', async () => {
  const read = async () => {
    let replies: unknown[] = []
    await inPassing(appUrl, async (query) => {
      await query(`SELECT set_config('app.role', 'coordinator', true), set_config('app.person', $1, true)`, [
        id('casey'),
      ])
      replies = await query(`SELECT text FROM eligibility_reply WHERE person_id = '${id('maya')}'`)
    })
    return replies
  }
  expect(await read()).toHaveLength(1)
  await asOwner('UPDATE couple_partner SET left_at = now() WHERE couple_id = $1', [id('couple-maya')])
  await asOwner("UPDATE coverage SET named_at = now() + interval '1 day' WHERE person_id = $1", [id('maya')])
  expect(await read()).toEqual([])
})
