import { beforeAll, expect, test } from 'vitest'
import { haveSigned } from '../support/bare-signatures'
import { inPassing, testDatabase } from '../support/database'
import { book, id, setScene } from '../support/scene'

/**
 * Whoever writes a row writes it in their own name: past our code, as somebody who may write it, first in one's own name
 * and then in that of another who might have done it just as well. That the database asks nothing else of the second is
 * shown by taking its question away: then the other's name goes in.
 */
const { asOwner, appUrl } = testDatabase()
const [maya, couple] = [`'${id('maya')}'`, `'${id('couple-maya')}'`]
const at = '2026-03-02T15:00:00Z'
let plan = ''

beforeAll(async () => {
  await setScene(asOwner)
  await haveSigned(asOwner, [id('maya')])
  const us: [string, string] = ['maya', 'sam']
  await book(asOwner, { name: 'joint', kind: 'couples', couple: us, at, people: ['maya', 'sam', 'rae'] })
  const [coverage] = await asOwner(`SELECT id FROM coverage WHERE person_id = ${maya}`)
  plan = `'${coverage?.id}', ${maya}`
  await asOwner(
    `INSERT INTO benefit_call (coverage_id, person_id, representative, reference_number, called_at, recorded_by)
     VALUES (${plan}, 'R', '1', now(), $1)`,
    [id('casey')],
  )
})

type Writer = { role: string; own: string; another: string }
const coordinator: Writer = { role: 'coordinator', own: 'casey', another: 'devon' }
const clinician: Writer = { role: 'clinician', own: 'osei', another: 'cole' }
const admin: Writer = { role: 'admin', own: 'adil', another: 'dara' }
const partner: Writer = { role: 'partner', own: 'maya', another: 'sam' }

/** `$1`: in whose name; `:plan`: Maya's plan, and that it is hers. */
const written = [
  ...by(coordinator, {
    'eligibility_reply.imported_by': `(coverage_id, person_id, file_name, text, sha256, reading, imported_by, imported_at)
           VALUES (:plan, 'a.271', 'ISA', 'x', '{}', $1, now())`,
    'eligibility_request.written_by': `(coverage_id, person_id, couple_id, trace, control_number, payer_code, service_types, text, recipient, written_by, written_at)
           VALUES (:plan, ${couple}, 'ALX1', 1, 'NSH01', '{30}', 'ISA', 'Northstar', $1, now())`,
    'reply_batch.taken_by': `(file_name, sha256, members, reading, taken_by, taken_at) VALUES ('a.271', 'x', 1, '{}', $1, now())`,
    'benefit_call.recorded_by': `(coverage_id, person_id, representative, reference_number, called_at, recorded_by)
           VALUES (:plan, 'R', '2', now(), $1)`,
    'benefit_fact.recorded_by': `(coverage_id, person_id, key, value, scope, source, recorded_by, recorded_at, said_on, call_id)
           VALUES (:plan, 'active', 'true', '{}', 'call', $1, now(), '2026-01-02', (SELECT id FROM benefit_call))`,
    'benefit_verification.decided_by': `(coverage_id, person_id, outcome, note, decided_by, decided_at)
           VALUES (:plan, 'could_not_determine', 'asked twice', $1, now())`,
    'benefit_letter.made_by': `(couple_id, person_id, locale, sealed, made_by, made_at)
           VALUES (${couple}, ${maya}, 'en', 'x', $1, now())`,
    'plan_turn.set_by': `(coverage_id, person_id, until_day, set_by, set_at) VALUES (:plan, '2027-03-01', $1, now())`,
    'policy_answer.recorded_by': `(coverage_id, person_id, held_id, holder_id, one_policy, recorded_by, recorded_at)
           SELECT :plan, id, person_id, true, $1, now() FROM coverage WHERE person_id = '${id('sam')}'`,
    'prior_authorization.recorded_by': `(chain, coverage_id, person_id, service_code, status, recorded_by, recorded_at)
           VALUES (gen_random_uuid(), :plan, 'H0015', 'to-ask', $1, now())`,
    'authorization_override.made_by': `(person_id, from_day, until_day, reason, made_by, made_at)
           VALUES (${maya}, '2027-03-01', '2027-03-02', 'x', $1, '2026-11-01')`,
    'session_billing.set_by': `VALUES ('${id('joint')}', ${couple}, 'none', $1, now())`,
    'attendance.recorded_by': `(session_id, person_id, minutes, recorded_by, recorded_at)
           VALUES ('${id('joint')}', ${maya}, 30, $1, '2026-03-02T16:00:00Z')`,
    'self_payment.recorded_by': `(person_id, told_by, told_on, estimate_on, recorded_by, recorded_at)
           VALUES (${maya}, 'Maya', '2027-01-04', '2027-01-05', $1, now())`,
    'good_faith_estimate.made_by': `(couple_id, person_id, occasion, occasion_on, care_from, valid_until, made_on, lines, total, locale, made_by, made_at)
           VALUES (${couple}, ${maya}, 'asked', '2027-01-04', '2027-01-11', '2028-01-11', '2027-01-05', '[{}]', 1, 'en', $1, '2027-01-05T12:00:00Z')`,
    'estimate_owed.recorded_by': `(couple_id, person_id, occasion, occasion_on, recorded_by, recorded_at)
           VALUES (${couple}, ${maya}, 'asked', '2027-01-04', $1, now())`,
    'disclosure.told_by': `(person_id, signature_id, recipient, what, why, told_at, told_by)
           VALUES (${maya}, (SELECT id FROM consent_signature), 'Example Mutual', 'plan', 'payment', now(), $1)`,
  }),
  ...by(partner, {
    'card_photo.added_by': `(coverage_id, person_id, side, sealed, width, height, added_by, added_at)
           VALUES (:plan, 'front', 'x', 1, 1, $1, now())`,
  }),
  ...by(clinician, {
    'billing_diagnosis.recorded_by': `(person_id, place, sealed, from_day, recorded_by, recorded_at)
           VALUES (${maya}, 1, 'x', '2027-03-01', $1, now())`,
  }),
  ...by(admin, {
    'payer.added_by': `(name, code, aliases, prior_authorization, ask_phone, ask_fax, ask_portal, cost_order, day_code,
           telehealth_place, modifiers, joint_in_per_diem, request_style, notes, added_by, added_at, changed_at)
           VALUES ('Mutual', '', '{}', 'ask', '', '', '', 'copay-only', 'H0015', '10', '{}', true, 'one-for-all', '', $1, now(), now())`,
    'fee.added_by': `(service_code, place, low, high, from_on, added_by, added_at)
           VALUES ('H0015', 'telehealth', 40000, 40000, '2027-01-01', $1, now())`,
  }),
]

function by(writer: Writer, rows: Record<string, string>) {
  return Object.entries(rows).map(([name, row]) => [name, writer, row] as const)
}

/** What PostgreSQL says to the row in that name; `written` where it is taken. Nothing of it stays. */
async function write(table: string, { role, own }: Writer, row: string, inTheNameOf: string) {
  let answer = 'written'
  await inPassing(appUrl, async (query) => {
    await query(`SELECT set_config('app.role', $1, true), set_config('app.person', $2, true)`, [
      role,
      id(own),
    ])
    await query(`INSERT INTO ${table} ${row}`, [id(inTheNameOf)]).catch((error: { code?: string }) => {
      answer = error.code ?? String(error)
    })
  })
  return answer
}

test.each(written)('%s is in the name of whoever writes it', async (name, by, given) => {
  const [table = '', column = ''] = name.split('.')
  const row = given.replace(':plan', plan)
  expect(await write(table, by, row, by.own)).toBe('written')
  expect(await write(table, by, row, by.another)).toBe('42501')
  const asks = await asOwner(
    `SELECT policyname AS policy, with_check AS question FROM pg_policies
      WHERE tablename = $1 AND cmd = 'INSERT' AND with_check LIKE $2`,
    [table, `%(${column} = app_person())%`],
  )
  expect(asks).toHaveLength(1)
  const [{ policy, question } = {}] = asks
  const opened = String(question).replace(`(${column} = app_person())`, '(true)')
  await asOwner(`ALTER POLICY ${policy} ON ${table} WITH CHECK (${opened})`)
  expect(await write(table, by, row, by.another)).toBe('written')
  await asOwner(`ALTER POLICY ${policy} ON ${table} WITH CHECK (${question})`)
})

test('no table that the program writes takes a name unasked', async () => {
  // What ends a fee is another fee.
  const names = `SELECT table_name AS "table", column_name AS "column", table_name || '.' || column_name AS name
                   FROM information_schema.columns
                  WHERE table_schema = 'public' AND column_name LIKE '%\\_by' AND data_type = 'uuid'
                    AND (table_name, column_name) <> ('fee', 'ended_by')`
  const taken = await asOwner(
    `SELECT name FROM (${names}) AS n
      WHERE has_column_privilege('alongside_app', "table", "column", 'INSERT') AND NOT EXISTS (
        SELECT 1 FROM pg_policies p WHERE p.tablename = "table" AND p.cmd = 'INSERT'
           AND p.with_check ~ ('\\m' || "column" || ' (= app_person\\(\\)|IS NULL|IS DISTINCT FROM app_person\\(\\))'))`,
  )
  // Before somebody is signed in nobody is asking: a reset password is the account's own change.
  expect(taken.map(({ name }) => name)).toEqual(['sign_in_change.changed_by'])
  const changed = await asOwner(
    `SELECT name FROM (${names}) AS n
      WHERE has_column_privilege('alongside_app', "table", "column", 'UPDATE') AND NOT EXISTS (
        SELECT 1 FROM pg_trigger t WHERE t.tgname = "column" || '_in_ones_own_name' AND t.tgrelid = "table"::regclass)
      ORDER BY 1`,
  )
  // Each asked by a rule of its own: alert_in_ones_own_name, question_takes_its_steps.
  expect(changed.map(({ name }) => name)).toEqual([
    'eligibility_request.asked_by',
    'safety_alert.acknowledged_by',
    'safety_alert.closed_by',
  ])
})

test('nobody calls off a session, or gives up a seat, in the name of another', async () => {
  const past = async (change: string) => {
    let answer = 'changed'
    await inPassing(appUrl, async (query) => {
      await query(`SELECT set_config('app.role', 'coordinator', true), set_config('app.person', $1, true)`, [
        id('casey'),
      ])
      await query(change).catch((error: { code?: string }) => {
        answer = error.code ?? String(error)
      })
    })
    return answer
  }
  const callOff = (by: string) =>
    `UPDATE session SET cancelled_at = now(), cancelled_by = '${id(by)}', cancel_reason = 'program-change'`
  const release = (by: string) =>
    `UPDATE seat SET released_at = now(), released_by = '${id(by)}', release_reason = 'other' WHERE person_id = ${maya}`
  expect([await past(callOff('casey')), await past(callOff('rae'))]).toEqual(['changed', '42501'])
  expect([await past(release('casey')), await past(release('maya'))]).toEqual(['changed', '42501'])
})
