import { beforeEach, expect, test } from 'vitest'
import { listPolicyAnswers } from '@/lib/data/policy-answers'
import { inTransaction } from '@/lib/data/transaction'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'
import { made } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { aVerifiedPlan } from '../../support/a-verified-plan'
import { inPassing, testDatabase } from '../../support/database'
import { inAnotherCase } from '../../support/in-another-case'

/** What was said in a case of Casey's, and of its plan in a later one of Kit's. */
const database = testDatabase()
const { asOwner, appUrl } = database
let scene: Awaited<ReturnType<typeof aVerifiedPlan>>
let [casey, kit] = ['', '']

beforeEach(async () => {
  scene = await aVerifiedPlan(database)
  casey = scene.desk.coordinator
  kit = await aPerson(asOwner, 'coordinator', 'Kit')
})

/** What somebody is told past our own code. */
async function told(who: string, ask: string): Promise<Record<string, unknown>[]> {
  let rows: Record<string, unknown>[] = []
  await inPassing(appUrl, async (query) => {
    await query(`SELECT set_config('app.role', 'coordinator', true), set_config('app.person', $1, true)`, [
      who,
    ])
    rows = await query(ask)
  })
  return rows
}
const read = 'SELECT person_id, held_id, holder_id, one_policy, superseded_at FROM policy_answer'
const end = "UPDATE policy_answer SET superseded_at = '2026-03-06' RETURNING held_id"

const theyAnswer = () =>
  asOwner(
    `INSERT INTO policy_answer (coverage_id, person_id, held_id, holder_id, one_policy, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, true, $5, '2026-03-01T12:00:00Z')`,
    [
      ...[scene.on(0).coverageId, scene.on(0).personId],
      ...[scene.on(1).coverageId, scene.on(1).personId, casey],
    ],
  )
async function goesOn(beside: string) {
  made(await endCouple(scene.desk.caller, { couple: scene.on(0).coupleId, goingOn: [] }))
  const person = scene.on(0).personId
  return inAnotherCase(database, { person, beside, coordinator: kit, at: new Date('2026-03-04T18:00:00Z') })
}
const counting = (who: string) =>
  inTransaction({ role: 'coordinator', personId: who }, (tx) =>
    listPolicyAnswers(tx, [scene.on(0).coverageId]),
  )

test('whoever coordinates one of the two beside somebody else neither reads nor ends what the couple said', async () => {
  await theyAnswer()
  expect(await told(casey, end)).toHaveLength(1)
  await goesOn(await aPerson(asOwner, 'partner', 'Noa'))
  expect([await told(kit, read), await counting(kit), await told(kit, end)]).toEqual([[], [], []])
  expect(await told(casey, read)).toHaveLength(1)
  expect(await counting(casey)).toHaveLength(1)
  // Their case is over, and what was said in it stays.
  expect(await told(casey, end)).toEqual([])
})

test('of a couple that came back their coordinator reads and ends it; whoever had them before has it as it was', async () => {
  await theyAnswer()
  await goesOn(scene.on(1).personId)
  const then = await counting(casey)
  expect(then).toHaveLength(1)
  expect(await counting(kit)).toEqual(then)
  expect(await told(kit, end)).toHaveLength(1)

  await asOwner("UPDATE policy_answer SET superseded_at = '2026-03-06T10:00:00Z'")
  expect(await counting(casey)).toEqual(then)
  expect(await told(casey, read)).toEqual([])
  expect(await counting(kit)).toEqual([])
  expect(await told(kit, read)).toHaveLength(1)
})

test('what rests on a plan that went on is what did then, whatever moment is asked about', async () => {
  const { coverageId, personId } = scene.on(0)
  const theirs = await goesOn(await aPerson(asOwner, 'partner', 'Noa'))
  const rests = `SELECT rests_on_plan('${coverageId}', true, 'infinity') AS word`
  const words = async (who: string) => (await told(who, rests)).map(({ word }) => word)
  const before = await words(casey)
  expect(before).toEqual(['reply', 'check'])

  await asOwner(
    `INSERT INTO benefit_letter (couple_id, person_id, locale, sealed, made_by, made_at) VALUES ($1, $2, 'en', 'x', $3, '2026-03-05')`,
    [theirs, personId, kit],
  )
  expect([await words(casey), await words(kit)]).toEqual([before, [...before, 'letter']])
  for (const table of ['session', 'seat']) await asOwner(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  const [booked] = await asOwner(
    `WITH s AS (INSERT INTO session (kind, couple_id, starts_at, ends_at, zone, created_by, created_at)
                VALUES ('couples', $1, '2026-03-09T16:00:00Z', '2026-03-09T17:00:00Z', 'America/Denver', $3, '2026-03-05')
                RETURNING id, starts_at, ends_at)
     INSERT INTO seat (session_id, person_id, part, couple_id, starts_at, ends_at)
     SELECT id, $2, 'partner', $1, starts_at, ends_at FROM s RETURNING session_id`,
    [theirs, personId, kit],
  )
  for (const table of ['session', 'seat']) await asOwner(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  expect([await words(casey), await words(kit)]).toEqual([before, [...before, 'letter', 'attended']])
  await asOwner(
    `INSERT INTO attendance (session_id, person_id, minutes, recorded_by, recorded_at) VALUES ($1, $2, 60, $3, '2026-03-09T18:00:00Z')`,
    [booked?.session_id, personId, kit],
  )
  expect([await words(casey), await words(kit)]).toEqual([before, [...before, 'letter', 'attended']])
})
