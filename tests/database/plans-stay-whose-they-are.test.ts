import { beforeAll, expect, test } from 'vitest'
import { haveSigned } from '../support/bare-signatures'
import { inPassing, refusedBy, testDatabase } from '../support/database'
import { changePastOurCode, taken } from '../support/past-our-code'
import { id, setScene } from '../support/scene'

/** What the coordinator of a case cannot do to plans, facts, checks and letters past our own code either. */
const { asOwner, appUrl } = testDatabase()
const denied = '42501'

/** Maya consents that we work with her payer; Sam, of the same couple, does not. */
beforeAll(async () => {
  await setScene(asOwner)
  await haveSigned(asOwner, [id('maya')])
  await asOwner(
    `WITH call AS (INSERT INTO benefit_call (coverage_id, person_id, representative, reference_number, recorded_by, called_at)
       SELECT id, person_id, 'x', 'x', $2, now() FROM coverage WHERE person_id = $1 RETURNING *)
     INSERT INTO benefit_fact (coverage_id, person_id, key, value, scope, source, call_id, said_on, recorded_by, recorded_at)
     SELECT coverage_id, person_id, 'coverage-active', 'true', '{}', 'call', id, now(), recorded_by, now() FROM call`,
    [id('maya'), id('casey')],
  )
  await asOwner(
    `INSERT INTO benefit_verification (coverage_id, person_id, outcome, note, decided_by, decided_at, valid_until)
     SELECT id, person_id, 'verified', '', $2, now(), '2027-01-01' FROM coverage WHERE person_id = $1`,
    [id('maya'), id('casey')],
  )
  await asOwner(
    `INSERT INTO benefit_letter (couple_id, person_id, locale, sealed, made_by, made_at)
     SELECT $1, unnest($2::uuid[]), 'en', 'x', $3, now()`,
    [id('couple-maya'), [id('maya'), id('sam')], id('casey')],
  )
})

const casey = (change: string) => trying('coordinator', 'casey', change)
const trying = (role: string, name: string, change: string) => changePastOurCode(appUrl, role, name, change)
const letterTo = (name: string) =>
  `INSERT INTO benefit_letter (couple_id, person_id, locale, sealed, made_by, made_at)
   VALUES ('${id('couple-maya')}', '${id(name)}', 'en', 'x', '${id('casey')}', now())`
const check = (change: string) => `UPDATE benefit_verification SET ${change}`
const mayas = `WHERE person_id = '${id('maya')}'`

test.each([
  `UPDATE coverage SET pay_order = 2, order_reason = 'x' ${mayas}`,
  `UPDATE coverage SET group_number = 'x', plan_kind = 'ppo', payer_id = NULL ${mayas}`,
  `UPDATE coverage SET payer_name = 'x', member_id = 'x', holder = 'partner' WHERE person_id = '${id('sam')}'`,
  'UPDATE benefit_fact SET withdrawn_at = now()',
  check('superseded_at = now()'),
  check(`valid_until = '2026-12-01'`),
  letterTo('maya'),
  `UPDATE benefit_letter SET sent_at = now() ${mayas}`,
])('%s', async (change) => expect(await casey(change)).toBe(taken))

test.each([
  `UPDATE coverage SET person_id = '${id('sam')}', pay_order = 2 ${mayas}`,
  `UPDATE benefit_fact SET value = 'false'`,
  `UPDATE benefit_fact SET said_on = '2020-01-01'`,
  `UPDATE benefit_fact SET recorded_by = '${id('devon')}'`,
  check(`outcome = 'not_covered'`),
  check(`decided_by = '${id('sam')}'`),
  check(`decided_at = '2020-01-01'`),
  letterTo('sam'),
  `UPDATE benefit_letter SET sent_at = now() WHERE person_id = '${id('sam')}'`,
])('never: %s', async (change) => expect(await casey(change)).toBe(denied))

test.each([`payer_name = 'x'`, `member_id = 'x'`, `holder = 'none'`])(
  'a plan is kept as it was checked: %s',
  async (change) => {
    expect(await casey(`UPDATE coverage SET ${change} ${mayas}`)).toBe('checked_plan_is_kept')
  },
)

test.each([
  `UPDATE coverage SET group_number = 'x'`,
  'DELETE FROM coverage',
  `INSERT INTO coverage (person_id, pay_order, holder, payer_name, member_id, group_number, plan_kind, updated_at)
   VALUES ('${id('sam')}', 9, 'self', 'x', 'x', '', 'ppo', now())`,
])('a partner changes nothing of a plan that was sent: %s', async (change) => {
  expect(await trying('partner', 'sam', change)).toBe(denied)
})

test.each([`'2099-01-01'`, 'NULL'])('a check does not count longer than it said: %s', async (until) => {
  expect(await casey(check(`valid_until = ${until}`))).toBe('check_only_runs_out')
})

/** In passing, as the coordinator of the case or of another, or as a partner. */
const asking = (role: string, name: string, question: string) =>
  refusedBy(
    inPassing(appUrl, async (query) => {
      await query(`SELECT set_config('app.role', $1, true), set_config('app.person', $2, true)`, [
        ...[role, id(name)],
      ])
      for (const one of question.split(';')) await query(one)
      throw Object.assign(new Error(), { constraint: taken })
    }),
  )
const planOf = (name: string) => `(SELECT id FROM coverage WHERE person_id = '${id(name)}')`
const plans = { maya: '', sam: '' }
const away = (plan: string) => `SELECT take_plan_away('${plan}', now())`
const words = `'self', 'Lakeside', 'L-9', '', 'ppo'`
const anew = (plan: string) => `SELECT begin_plan_anew('${plan}', ${words}, now())`
const back = (plan: string) =>
  `SELECT take_correction_back((SELECT id FROM coverage WHERE in_place_of = '${plan}'), now())`
const mended = (plan: string) => `SELECT correct_plan('${plan}', ${words})`

test('a plan goes, or stands anew, by its own coordinator’s hand, and never with something that rests on it', async () => {
  for (const name of ['maya', 'sam'] as const) {
    const [row] = await asOwner(`SELECT ${planOf(name)} AS id`)
    plans[name] = String(row?.id)
  }
  await asOwner(`DELETE FROM benefit_letter WHERE person_id = '${id('sam')}'`)
  expect(await asking('coordinator', 'casey', away(plans.maya))).toBe('checked_plan_is_kept')
  expect(await asking('coordinator', 'casey', away(plans.sam))).toBe(taken)
  expect(await asking('coordinator', 'casey', anew(plans.maya))).toBe(taken)
  expect(await asking('coordinator', 'casey', mended(plans.maya))).toBe(taken)
  for (const [role, name] of [
    ['coordinator', 'devon'],
    ['partner', 'sam'],
    ['partner', 'maya'],
    ['admin', 'adil'],
  ] as const) {
    expect(await asking(role, name, away(plans.sam))).toBe(denied)
    expect(await asking(role, name, anew(plans.sam))).toBe(denied)
    expect(await asking(role, name, mended(plans.sam))).toBe(denied)
    expect(await asking(role, name, back(plans.maya))).toBe(denied)
    expect(await asking(role, name, 'SELECT id FROM hold_plan_to_correct(NULL)')).toBe(denied)
  }
})

test('what stood of a plan before, and whose turn it was, is said once', async () => {
  await asOwner(
    `INSERT INTO plan_correction (coverage_id, person_id, holder, payer_name, member_id, group_number, plan_kind, corrected_by, corrected_at)
     VALUES ($1, $2, 'self', 'P', 'M', '', 'ppo', $3, now())`,
    [plans.maya, id('maya'), id('casey')],
  )
  await asOwner(
    `INSERT INTO plan_turn (coverage_id, person_id, until_day, set_by, set_at) VALUES ($1, $2, '2027-03-01', $3, now())`,
    [plans.maya, id('maya'), id('casey')],
  )
  expect(await casey(`UPDATE plan_correction SET member_id = 'x'`)).toBe(denied)
  expect(await casey('DELETE FROM plan_correction')).toBe(denied)
  expect(await casey(`UPDATE plan_turn SET until_day = '2020-01-01'`)).toBe(denied)
  expect(await casey(`UPDATE coverage SET order_set_by = '${id('devon')}'`)).toBe(denied)
  expect(await casey('UPDATE plan_turn SET superseded_at = now()')).toBe(taken)
})

test('a check that ended stays ended', async () => {
  await asOwner('UPDATE benefit_verification SET superseded_at = now()')
  expect(await casey(check('superseded_at = NULL'))).toBe('check_only_runs_out')
})
