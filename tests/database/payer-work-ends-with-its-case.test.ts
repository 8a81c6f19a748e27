import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../support/database'
import { inAnotherCase } from '../support/in-another-case'
import { changePastOurCode, taken } from '../support/past-our-code'
import { id, setScene } from '../support/scene'

/**
 * What is written of payers past our own code: by the coordinator of a case while it goes on, and by nobody for it once it
 * is over, though somebody of it stands in a colleague's case by then.
 */
const { asOwner, appUrl } = testDatabase()
let anothers = ''
beforeAll(() => setScene(asOwner))

const maya = `'${id('maya')}'`
const plan = `(SELECT id FROM coverage WHERE person_id = ${maya})`
const by = (name: string) => `'${id(name)}', now()`
const estimate = (couple: string, name: string) =>
  `INSERT INTO good_faith_estimate (couple_id, person_id, occasion, occasion_on, care_from, valid_until, made_on, lines, total, locale, made_by, made_at)
   VALUES ('${couple}', ${maya}, 'asked', '2027-01-04', '2027-01-11', '2028-01-11', '2027-01-05', '[{}]', 1, 'en', '${id(name)}', '2027-01-05T12:00:00Z')`
const owed = (couple: string, name: string) =>
  `INSERT INTO estimate_owed (couple_id, person_id, occasion, occasion_on, recorded_by, recorded_at)
   VALUES ('${couple}', ${maya}, 'asked', '2027-01-04', ${by(name)})`
const turn = (name: string) =>
  `INSERT INTO plan_turn (coverage_id, person_id, until_day, set_by, set_at) VALUES (${plan}, ${maya}, '2027-03-01', ${by(name)})`
/** What changes the words of a plan writes its correction. */
const correction = `UPDATE coverage SET group_number = gen_random_uuid()::text WHERE person_id = ${maya}`
const answers = async (name: string, changes: string[]) => {
  const said: string[] = []
  for (const change of changes) said.push(await changePastOurCode(appUrl, 'coordinator', name, change))
  return said
}
const written = (couple: string, name: string) => [
  estimate(couple, name),
  owed(couple, name),
  turn(name),
  correction,
]

test('a case that goes on is worked with, and one that is over no longer', async () => {
  const former = id('couple-maya')
  expect(await answers('casey', written(former, 'casey'))).toEqual([taken, taken, taken, taken])
  // What stands by the end can be changed until then.
  for (const one of written(former, 'casey')) await asOwner(one)
  const changes = [
    'UPDATE good_faith_estimate SET superseded_at = now()',
    'UPDATE estimate_owed SET settled_at = now()',
    'UPDATE plan_turn SET superseded_at = now()',
  ]
  expect(await answers('casey', changes)).toEqual([taken, taken, taken])

  await asOwner('UPDATE couple_partner SET left_at = now() WHERE couple_id = $1', [former])
  await asOwner('UPDATE applicant SET left_at = now()')
  anothers = await inAnotherCase(
    { asOwner },
    { person: id('maya'), beside: id('other'), coordinator: id('devon'), at: new Date() },
  )
  const over = 'couple_still_stands'
  expect(await answers('casey', changes)).toEqual(['none in reach', 'none in reach', over])
  // So that nothing else is in the way of another.
  await asOwner('UPDATE good_faith_estimate SET superseded_at = now()')
  await asOwner('UPDATE plan_turn SET superseded_at = now()')
  // A turn of now, and the row with the words of now, are not even theirs to read.
  expect(await answers('casey', written(former, 'casey'))).toEqual([over, over, '42501', 'none in reach'])
  expect(await asOwner('SELECT withdrawn_at IS NOT NULL AS ended FROM estimate_owed')).toEqual([
    { ended: true },
  ])
})

test('nobody writes an estimate into another’s case, nor into a former one of their own', async () => {
  const denied = '42501'
  expect(await answers('casey', written(anothers, 'casey').slice(0, 2))).toEqual([denied, denied])
  expect(await answers('devon', written(anothers, 'devon'))).toEqual([taken, taken, taken, taken])
  await asOwner('UPDATE application SET coordinator_id = $1 WHERE coordinator_id = $2', [
    id('devon'),
    id('casey'),
  ])
  const former = written(id('couple-maya'), 'devon').slice(0, 2)
  expect(await answers('devon', former)).toEqual(['couple_still_stands', 'couple_still_stands'])
})
