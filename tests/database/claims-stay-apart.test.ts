import { beforeAll, expect, test } from 'vitest'
import { inTransaction } from '@/lib/data/transaction'
import { inPassing, refusedBy, testDatabase } from '../support/database'
import { book, id, setScene } from '../support/scene'

/**
 * What a claim is made of, by principal and with no `WHERE` at all: a partner reads none of it, neither their own nor the
 * other's; a clinician only of sessions they sat in and of whom they treat alone; a coordinator only of their couples.
 */
const { appUrl, asOwner } = testDatabase()

beforeAll(async () => {
  await setScene(asOwner)
  const us: [string, string] = ['maya', 'sam']
  const at = '2027-03-01T15:00Z'
  await book(asOwner, { name: 'joint', kind: 'couples', couple: us, at, people: ['maya', 'sam', 'rae'] })
  const both = `('${id('maya')}', '${id('sam')}')`
  await asOwner(
    `INSERT INTO prior_authorization (chain, coverage_id, person_id, service_code, status, recorded_by, recorded_at)
     SELECT gen_random_uuid(), id, person_id, 'H0015', 'to-ask', person_id, now() FROM coverage WHERE person_id IN ${both}`,
  )
  await asOwner(
    `INSERT INTO authorization_override (person_id, from_day, until_day, reason, made_by, made_at)
     SELECT id, '2027-03-01', '2027-03-02', 'x', id, '2026-11-01' FROM person WHERE id IN ${both}`,
  )
  await asOwner(
    `INSERT INTO session_billing SELECT id, couple_id, 'none', couple_id, now() FROM session WHERE couple_id IS NOT NULL`,
  )
  await asOwner(
    `INSERT INTO attendance (session_id, person_id, minutes, recorded_by, recorded_at)
     SELECT session_id, person_id, 60, person_id, ends_at FROM seat WHERE part = 'partner'`,
  )
  await asOwner(
    `INSERT INTO billing_diagnosis (person_id, place, sealed, from_day, recorded_by, recorded_at)
     SELECT id, 1, 'x', '2027-03-01', id, now() FROM person WHERE id IN ${both}`,
  )
})

const tables = [
  'prior_authorization',
  'authorization_override',
  'session_billing',
  'attendance',
  'billing_diagnosis',
]

const seenBy = (role: 'partner' | 'coordinator' | 'clinician' | 'director' | 'admin', name: string) =>
  inTransaction({ role, personId: id(name) }, async (tx) => {
    const rows: number[] = []
    for (const table of tables) {
      const [row] = await tx.$queryRawUnsafe<[{ rows: number }]>(`SELECT count(*)::int AS rows FROM ${table}`)
      rows.push(row.rows)
    }
    return rows
  })

test.each([
  ['partner', 'maya', [0, 0, 0, 0, 0]],
  ['partner', 'sam', [0, 0, 0, 0, 0]],
  ['coordinator', 'casey', [2, 2, 1, 2, 2]],
  ['coordinator', 'devon', [0, 0, 0, 0, 0]],
  // Rae is the couples therapist, Osei Maya's own.
  ['clinician', 'rae', [0, 0, 0, 2, 0]],
  ['clinician', 'osei', [0, 0, 0, 0, 1]],
  ['clinician', 'spare', [0, 0, 0, 0, 0]],
  ['director', 'dara', [0, 0, 0, 0, 0]],
  ['admin', 'adil', [0, 0, 0, 0, 0]],
] as const)('%s %s reads that many rows of each', async (role, name, rows) => {
  expect(await seenBy(role, name)).toEqual(rows)
})

test('a partner reads of approvals how many days are theirs, and of nobody else’s', async () => {
  await asOwner(
    `UPDATE prior_authorization SET status = 'approved', asked_on = '2027-01-30', answered_on = '2027-01-31', reference = 'PA', units = 5, from_day = '2027-02-01',
            until_day = '2027-04-01' WHERE person_id = $1`,
    [id('maya')],
  )
  await asOwner(`UPDATE session_billing SET billable_to = 'first-partner'`)
  await asOwner('UPDATE attendance SET minutes = 200 WHERE person_id = $1', [id('maya')])
  const mine = (name: string) =>
    inTransaction(
      { role: 'partner', personId: id(name) },
      (tx) =>
        tx.$queryRaw`SELECT units, (SELECT count(*) FROM own_billed_times() WHERE attended = 200)::int AS attended
                       FROM own_approvals()`,
    )
  expect(await mine('maya')).toEqual([{ units: 5, attended: 1 }])
  expect(await mine('sam')).toEqual([])
})

test('nobody was in a session before it began, or for longer than it lasted', async () => {
  await asOwner('UPDATE attendance SET superseded_at = now()')
  const write = (minutes: string, recorded: string) =>
    asOwner(
      `INSERT INTO attendance (session_id, person_id, minutes, recorded_by, recorded_at)
       SELECT session_id, person_id, ${minutes}, person_id, ${recorded} FROM seat WHERE part = 'partner'`,
    )
  const lasts = 'extract(epoch FROM ends_at - starts_at)::int / 60'
  expect(await refusedBy(write(lasts, "starts_at - interval '1 minute'"))).toBe(
    'attendance_within_its_session',
  )
  expect(await refusedBy(write(`${lasts} + 1`, 'ends_at'))).toBe('attendance_within_its_session')
  await expect(write(lasts, 'starts_at')).resolves.toEqual([])
})

test('no more days are approved than their span has', async () => {
  const approved = asOwner(
    `UPDATE prior_authorization SET status = 'approved', asked_on = '2027-01-30', answered_on = '2027-01-31', reference = 'PA', units = 4, from_day = '2027-02-01',
            until_day = '2027-02-04' WHERE person_id = $1`,
    [id('maya')],
  )
  expect(await refusedBy(approved)).toBe('prior_authorization_within_its_span')
})

test('a partner reads which of their own days were let pass, never why, and of nobody else’s', async () => {
  const mine = (role: 'partner' | 'coordinator' | 'director', name: string) =>
    inTransaction({ role, personId: id(name) }, async (tx) => ({
      own: await tx.$queryRaw`SELECT from_day::text FROM own_days_let_pass()`,
      bounding: (await tx.$queryRaw<unknown[]>`SELECT own_plans_that_approve()`).length,
      all: (await tx.$queryRaw<unknown[]>`SELECT id FROM days_let_pass_of_program('2027-01-01')`).length,
    }))
  const nothing = { own: [], bounding: 0, all: 0 }
  expect(await mine('partner', 'maya')).toEqual({
    ...{ own: [{ from_day: '2027-03-01' }], bounding: 1, all: 0 },
  })
  expect(await mine('coordinator', 'casey')).toEqual(nothing)
  expect(await mine('director', 'dara')).toEqual({ ...nothing, all: 2 })
})

/** Past our own code: as the role the program signs in with, as the coordinator of the case. */
test('what is on record is not unsaid, said again, or written down before it is so', async () => {
  const casey = (...statements: string[]) =>
    refusedBy(
      inPassing(appUrl, async (query) => {
        await query(
          `SELECT set_config('app.role', 'coordinator', true), set_config('app.person', $1, true)`,
          [id('casey')],
        )
        for (const statement of statements) await query(statement)
        await query('SET CONSTRAINTS ALL IMMEDIATE')
      }),
    )
  for (const table of ['prior_authorization', 'attendance']) {
    const over = `UPDATE ${table} SET superseded_at = `
    expect(await casey(`${over} '2028-01-01' WHERE superseded_at IS NULL`)).toBe(`${table}_goes_on`)
    expect(await casey(`${over} '2020-01-01'`)).toBe(`${table}_ends_once`)
    expect(await casey(`${over} '2028-01-01' WHERE superseded_at IS NULL`, `${over} NULL`)).toBe(
      `${table}_ends_once`,
    )
  }
  const back = 'UPDATE authorization_override SET withdrawn_at = '
  expect(await casey(`${back} '2028-01-01'`, `${back} NULL`)).toBe('authorization_override_ends_once')
  const ahead = `INSERT INTO attendance (session_id, person_id, minutes, recorded_by, recorded_at)
    SELECT session_id, person_id, 60, '${id('casey')}', ends_at FROM seat WHERE part = 'partner'`
  expect(await casey(ahead)).toBe('attendance_not_ahead')
})
