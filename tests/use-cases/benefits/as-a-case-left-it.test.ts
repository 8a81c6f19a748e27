import { beforeEach, expect, test } from 'vitest'
import { inTransaction } from '@/lib/data/transaction'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'
import { authorizationsOfCouple } from '@/lib/views/benefits/authorizations-of-couple'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { billingOfCouple } from '@/lib/views/benefits/billing-of-couple'
import { plansToChange } from '@/lib/views/benefits/plans-to-change'
import { caseOverview } from '@/lib/views/desk/case-overview'
import { callerFor, made } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { aVerifiedPlan } from '../../support/a-verified-plan'
import { inPassing, testDatabase } from '../../support/database'
import { inAnotherCase } from '../../support/in-another-case'

/** Maya's couple is over, and her plan, which Casey verified, goes on in a case of Kit's, who writes more of it. */
const database = testDatabase()
const { asOwner, appUrl } = database
let scene: Awaited<ReturnType<typeof aVerifiedPlan>>
let [kit, theirs] = ['', '']

const later = new Date('2026-03-06T18:00:00Z')
const by = (id: string) => ({ ...callerFor('coordinator', id), clock: () => later })

beforeEach(async () => {
  scene = await aVerifiedPlan(database)
  made(await endCouple(scene.desk.caller, { couple: scene.on(0).coupleId, goingOn: [] }))
  kit = await aPerson(asOwner, 'coordinator', 'Kit')
  const beside = await aPerson(asOwner, 'partner', 'Noa')
  const of = { person: scene.on(0).personId, beside, coordinator: kit, at: new Date('2026-03-04T18:00:00Z') }
  theirs = await inAnotherCase(database, of)
})

async function kitWrites() {
  const { personId, coverageId } = scene.on(0)
  const plan = `'${coverageId}', '${personId}'`
  const said = `'${kit}', '2026-03-05T12:00:00Z'`
  const rows = [
    `benefit_call (coverage_id, person_id, representative, reference_number, recorded_by, called_at) VALUES (${plan}, 'CANARY', 'CANARY', ${said})`,
    `benefit_fact (coverage_id, person_id, key, value, scope, source, call_id, said_on, recorded_by, recorded_at)
       SELECT ${plan}, 'deductible', '777700', '{}', 'call', id, '2026-03-05', ${said} FROM benefit_call WHERE coverage_id = '${coverageId}'`,
    `eligibility_reply (coverage_id, person_id, file_name, text, sha256, reading, imported_by, imported_at) VALUES (${plan}, 'CANARY.271', 'ISA', 'x', (SELECT reading FROM eligibility_reply WHERE coverage_id = '${coverageId}'), ${said})`,
    `eligibility_request (coverage_id, person_id, couple_id, trace, control_number, payer_code, recipient, service_types, text, written_by, written_at)
       VALUES (${plan}, '${theirs}', (SELECT 'KIT' || count(*) FROM eligibility_request), (SELECT coalesce(max(control_number), 0) + 1 FROM eligibility_request), 'CANARY', 'CANARY', '{30}', 'ISA', ${said})`,
    `benefit_verification (coverage_id, person_id, outcome, note, decided_by, decided_at) VALUES (${plan}, 'not_covered', 'CANARY', ${said})`,
    `prior_authorization (chain, coverage_id, person_id, service_code, status, reference, asked_on, recorded_by, recorded_at)
       VALUES (gen_random_uuid(), ${plan}, 'H0015', 'asked', 'CANARY', '2026-03-05', ${said})`,
    `card_photo (coverage_id, person_id, side, sealed, width, height, added_by, added_at) VALUES (${plan}, 'front', 'x', 1, 1, ${said})`,
    `plan_turn (coverage_id, person_id, until_day, set_by, set_at) VALUES (${plan}, '2027-03-01', ${said})`,
    `authorization_override (person_id, from_day, until_day, reason, made_by, made_at) VALUES ('${personId}', '2026-03-05', '2026-03-20', 'CANARY', ${said})`,
  ]
  await asOwner(
    `UPDATE benefit_verification SET superseded_at = '2026-03-05T12:00:00Z' WHERE coverage_id = $1`,
    [coverageId],
  )
  for (const row of rows) await asOwner(`INSERT INTO ${row}`)
  await asOwner(
    `UPDATE coverage SET order_reason = 'CANARY', order_set_by = $2, order_set_at = '2026-03-05T12:00:00Z' WHERE id = $1`,
    [...[coverageId, kit]],
  )
  await inTransaction({ role: 'coordinator', personId: kit }, async (tx) => {
    await tx.$executeRaw`SELECT correct_plan(${coverageId}::uuid, 'self', 'CANARY', 'CANARY', 'CANARY', 'ppo')`
  })
}

const pages = async (id: string, couple: string) => ({
  overview: await caseOverview(by(id), couple),
  benefits: await benefitsOfCouple(by(id), couple),
  authorizations: await authorizationsOfCouple(by(id), couple),
  billing: await billingOfCouple(by(id), { couple }),
  plans: await plansToChange(by(id), couple),
})
const tables = [
  'benefit_call',
  'benefit_fact',
  'eligibility_reply',
  'eligibility_request',
  'benefit_verification',
  'prior_authorization',
  'card_photo',
  'plan_turn',
  'plan_correction',
  'authorization_override',
]
/** How many rows of each table are read past our own code. */
async function read(id: string, before = async (_: string) => {}) {
  const counts: Record<string, number> = {}
  await inPassing(appUrl, async (query) => {
    await query(`SELECT set_config('app.role', 'coordinator', true), set_config('app.person', $1, true)`, [
      id,
    ])
    for (const table of tables) {
      await before(table)
      counts[table] = (await query(`SELECT id FROM ${table}`)).length
    }
  })
  return counts
}

test('the pages of a case that is over stay word for word, whatever is written of its plan in a later one', async () => {
  const { coupleId } = scene.on(0)
  const before = await pages(scene.desk.coordinator, coupleId)
  expect(JSON.stringify(before)).toContain('NHM20417755')
  await kitWrites()
  // By when it was changed a form says what it saw; of a case that is over nothing is changed.
  const read = (all: unknown) => JSON.stringify(all, (key, value) => (key === 'seen' ? null : value), 1)
  expect(read(await pages(scene.desk.coordinator, coupleId))).toBe(read(before))
  const kits = await pages(kit, theirs)
  for (const page of ['overview', 'benefits', 'authorizations', 'plans'] as const)
    expect(JSON.stringify(kits[page]), page).toContain('CANARY')
})

test('past our own code neither; without that bound every one of them is read', async () => {
  const before = await read(scene.desk.coordinator)
  const kitsBefore = await read(kit)
  await kitWrites()
  expect(await read(scene.desk.coordinator)).toEqual(before)
  const more = (counts: Record<string, number>) =>
    Object.fromEntries(Object.entries(counts).map(([table, rows]) => [table, rows + 1]))
  expect(await read(kit)).toEqual(more(kitsBefore))

  const [{ ends } = {}] = await asOwner(`SELECT pg_get_functiondef('app_plan_ends'::regproc) AS ends`)
  await asOwner(
    `CREATE OR REPLACE FUNCTION app_plan_ends() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb'`,
  )
  const open = await read(scene.desk.coordinator)
  await asOwner(String(ends))
  expect({ ...open, authorization_override: 1 }).toEqual(more(before))
})

/** What somebody reads past our own code of her plan: its row, and what is handed to them in the place of it. */
async function plansReadBy(id: string): Promise<{ row: unknown; handed: unknown }> {
  const read: Record<string, unknown> = {}
  const one = async (of: string) =>
    inPassing(appUrl, async (query) => {
      await query(`SELECT set_config('app.role', 'coordinator', true), set_config('app.person', $1, true)`, [
        id,
      ])
      const [plan] = await query(`SELECT to_jsonb(c) AS plan FROM ${of} c WHERE id = $1`, [
        scene.on(0).coverageId,
      ])
      read[of] = plan?.plan
    })
  await one('coverage')
  await one('plans_in_reach()')
  return { row: read.coverage, handed: read['plans_in_reach()'] }
}

test('its row is not read, and what is handed over has the words, the order and the marks of then', async () => {
  const { coverageId } = scene.on(0)
  const then = await plansReadBy(kit)
  expect(then.handed).toEqual(then.row)
  await kitWrites()
  await asOwner("UPDATE coverage SET set_aside_at = '2026-03-05T13:00:00Z' WHERE id = $1", [coverageId])
  await asOwner('UPDATE couple_partner SET left_at = $2 WHERE couple_id = $1', [
    ...[theirs, '2026-03-05T12:30:00Z'],
  ])

  const now = await plansReadBy(kit)
  expect(now.handed).toEqual(now.row)
  expect(JSON.stringify(now.row)).toContain('CANARY')
  const caseys = await plansReadBy(scene.desk.coordinator)
  expect(caseys.row).toBeUndefined()
  expect(caseys.handed).toEqual({ ...(then.row as object), updated_at: expect.any(String) })

  const [{ ends } = {}] = await asOwner(`SELECT pg_get_functiondef('app_plan_ends'::regproc) AS ends`)
  await asOwner(
    `CREATE OR REPLACE FUNCTION app_plan_ends() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb'`,
  )
  const open = await plansReadBy(scene.desk.coordinator)
  await asOwner(String(ends))
  expect(open.row).toEqual(now.row)
})
