import { beforeAll, expect, test } from 'vitest'
import { haveSigned } from '../support/bare-signatures'
import { inPassing, refusedBy, testDatabase } from '../support/database'
import { changePastOurCode, taken } from '../support/past-our-code'
import { id, setScene } from '../support/scene'

/** What is on record of a plan whose words change, whichever way, and of one that is brought back, past our own code too. */
const { asOwner, appUrl } = testDatabase()
const denied = '42501'
const plans = { maya: '' }
const mayas = `WHERE person_id = '${id('maya')}'`

/** Maya’s payer was called. */
beforeAll(async () => {
  await setScene(asOwner)
  await haveSigned(asOwner, [id('maya')])
  const [call] = await asOwner(
    `INSERT INTO benefit_call (coverage_id, person_id, representative, reference_number, recorded_by, called_at)
     SELECT id, person_id, 'x', 'x', $2, now() FROM coverage WHERE person_id = $1 RETURNING coverage_id`,
    [id('maya'), id('casey')],
  )
  plans.maya = String(call?.coverage_id)
})

const casey = (change: string) => changePastOurCode(appUrl, 'coordinator', 'casey', change)

/** In passing, as the coordinator of the case. */
const asking = (question: string) =>
  refusedBy(
    inPassing(appUrl, async (query) => {
      await query(`SELECT set_config('app.role', 'coordinator', true), set_config('app.person', $1, true)`, [
        id('casey'),
      ])
      for (const one of question.split(';')) await query(one)
      throw Object.assign(new Error(), { constraint: taken })
    }),
  )
const away = (plan: string) => `SELECT take_plan_away('${plan}', now())`
const words = `'self', 'Lakeside', 'L-9', '', 'ppo'`
const anew = (plan: string) => `SELECT begin_plan_anew('${plan}', ${words}, now())`
const back = (plan: string) =>
  `SELECT take_correction_back((SELECT id FROM coverage WHERE in_place_of = '${plan}'), now())`
const mended = (plan: string) => `SELECT correct_plan('${plan}', ${words})`

/** What stands of Maya’s plans after a change in Casey’s name, with what is on record of it. Nothing of it stays. */
async function afterwards(change: string) {
  let rows: unknown
  await inPassing(appUrl, async (query) => {
    await query(`SELECT set_config('app.role', 'coordinator', true), set_config('app.person', $1, true)`, [
      id('casey'),
    ])
    for (const one of change.split(';')) await query(one)
    rows = await query(
      `SELECT c.member_id AS now, c.set_aside_at IS NOT NULL AS aside, k.member_id AS before, k.corrected_by AS by,
              k.corrected_at BETWEEN now() - interval '1 millisecond' AND clock_timestamp() AS clocked,
              c.heard_as = k.id AS heard, f.member_id AS former
         FROM coverage c LEFT JOIN plan_correction k ON k.coverage_id = c.id LEFT JOIN coverage f ON f.id = c.in_place_of
        WHERE c.person_id = $1 ORDER BY aside`,
      [id('maya')],
    )
  })
  return rows
}

test('whichever way its words change, those before are on record, by whom and by the database’s own clock', async () => {
  const [{ member_id: was } = {}] = await asOwner('SELECT member_id FROM coverage WHERE id = $1', [
    plans.maya,
  ])
  const kept = { aside: false, before: was, by: id('casey'), clocked: true }
  expect(await afterwards(mended(plans.maya))).toEqual([{ ...kept, now: 'L-9', heard: true, former: null }])
  expect(await afterwards(anew(plans.maya))).toEqual([
    { ...kept, now: 'L-9', heard: true, former: was },
    { now: was, aside: true, before: null, by: null, clocked: null, heard: null, former: null },
  ])
  const spelled = `UPDATE coverage SET member_id = ' ' || lower(member_id) ${mayas}`
  expect(await afterwards(spelled)).toMatchObject([{ ...kept, heard: null, former: null }])
  // Heard again under the words it has.
  const heard = `${mended(plans.maya)}; INSERT INTO benefit_call (coverage_id, person_id, representative, reference_number, recorded_by, called_at)
    VALUES ('${plans.maya}', '${id('maya')}', 'x', 'y', '${id('casey')}', now())`
  expect(await afterwards(heard)).toMatchObject([{ ...kept, now: 'L-9', heard: null }])
  // A former plan is read and no more: nobody corrects it, or puts another in its place once more.
  const twice = (again: string) => asking(`${anew(plans.maya)}; ${again}`)
  for (const again of [anew(plans.maya), mended(plans.maya), away(plans.maya)])
    expect(await twice(again)).toBe(denied)
  expect(
    await casey(
      `INSERT INTO plan_correction (coverage_id, person_id, holder, payer_name, member_id, group_number, plan_kind, corrected_by, corrected_at)
       VALUES ('${plans.maya}', '${id('maya')}', 'self', 'P', 'M', '', 'ppo', '${id('casey')}', now())`,
    ),
  ).toBe(denied)
})

test('what was put in the place of a plan is taken back once, by its own coordinator, and not with what rests on it', async () => {
  const after = (more: string) => asking(`${anew(plans.maya)}; ${more}`)
  const called = `INSERT INTO benefit_call (coverage_id, person_id, representative, reference_number, recorded_by, called_at)
    SELECT id, person_id, 'x', 'y', '${id('casey')}', now() FROM coverage WHERE in_place_of = '${plans.maya}'`
  expect(await after(back(plans.maya))).toBe(taken)
  expect(await after(`${called}; ${back(plans.maya)}`)).toBe('checked_plan_is_kept')
  expect(await after(`${back(plans.maya)}; ${back(plans.maya)}`)).toBe(denied)
  // A plan that stands in the place of none is not taken back, nor by writing that it was.
  expect(await asking(`SELECT take_correction_back('${plans.maya}', now())`)).toBe(denied)
  expect(await casey(`UPDATE plan_correction SET took_back = coverage_id`)).toBe(denied)
  expect(await casey(`UPDATE coverage SET set_aside_at = NULL, in_place_of = NULL`)).toBe(denied)
  const stands = { now: 'M1', aside: false, by: id('casey'), clocked: true, heard: null, former: null }
  const rows = await afterwards(`${anew(plans.maya)}; ${back(plans.maya)}`)
  expect(rows).toHaveLength(2)
  expect(rows).toEqual(expect.arrayContaining(['M1', 'L-9'].map((before) => ({ ...stands, before }))))
})
