import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { matchRows } from '@/lib/gateways/eligibility/match-batch'
import { bringSureOnes } from '@/lib/use-cases/benefits/bring-sure-ones'
import { setAsideFromBatch } from '@/lib/use-cases/benefits/set-aside-from-batch'
import { replyBatch } from '@/lib/views/benefits/reply-batch'
import { aDesk, made, now } from '../../support/a-desk'
import { inPassing, testDatabase } from '../../support/database'
import { linesOf } from '../../support/lines-of-batch'

const database = testDatabase()

type Member = { firstName: string; lastName: string; dateOfBirth: string; memberId: string; payer: string }
const maya: Member = {
  firstName: 'MAYA',
  lastName: 'ALVAREZ',
  dateOfBirth: '1988-04-12',
  memberId: 'NHM20417755',
  payer: 'NORTHSTAR HEALTH',
}

/** A file as it was taken, past the reader: one member a line. */
async function aFile(coordinator: string, members: readonly Member[], state = (_: number) => 'waiting') {
  const [batch] = await database.asOwner(
    `INSERT INTO reply_batch (file_name, sha256, members, reading, taken_by, taken_at)
     VALUES ('large.271', gen_random_uuid()::text, $1, '{"warnings":[],"rejections":[],"unread":[],"unreadCount":0}', $2, $3) RETURNING id`,
    [members.length, coordinator, now],
  )
  const id = String(batch?.id)
  await database.asOwner(
    `INSERT INTO reply_batch_member (batch_id, place, segment, first_name, last_name, date_of_birth, member_id, payer, traces, text, state, settled_at)
     SELECT $1, m.place, m.place + 10, m."firstName", m."lastName", m."dateOfBirth", m."memberId", m.payer, '{}', 'ST', m.state,
            CASE WHEN m.state = 'waiting' THEN NULL ELSE now() END
       FROM jsonb_to_recordset($2) AS m (place int, "firstName" text, "lastName" text, "dateOfBirth" text, "memberId" text, payer text, state text)`,
    [id, JSON.stringify(members.map((member, place) => ({ ...member, place, state: state(place) })))],
  )
  return id
}

const kinds: readonly ((place: number) => Member)[] = [
  (place) => ({ ...maya, firstName: `FAUX${place}`, lastName: 'PERSON', memberId: `Z${place}` }),
  (place) => ({ ...maya, firstName: `FAUX${place}`, memberId: '' }),
  () => maya,
  () => maya,
]
const many = (count: number) => Array.from({ length: count }, (_, place) => kinds[place % 4]?.(place) ?? maya)
const settledFourth = (place: number) => (place % 4 === 3 ? 'set-aside' : 'waiting')

/** What a view costs: statements, rows that leave the database, and days that are put in words. */
async function costOf(work: () => Promise<unknown>) {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  const worded = vi.spyOn(Date.prototype, 'toLocaleDateString')
  try {
    const bytes = JSON.stringify(await work()).length
    const answers = await Promise.all(sent.mock.results.map(({ value }) => value))
    const rows = answers.reduce((sum, answer) => sum + (answer?.rows?.length ?? 0), 0)
    return { statements: answers.length, rows, words: worded.mock.calls.length, bytes }
  } finally {
    sent.mockRestore()
    worded.mockRestore()
  }
}

test('a view of two thousand members costs what one of two hundred does: rows, words and bytes of one page', async () => {
  const { caller, coordinator } = await aDesk(database)
  const [few, lots] = [
    await aFile(coordinator, many(200), settledFourth),
    await aFile(coordinator, many(2000), settledFourth),
  ]
  const cost = await costOf(() => replyBatch(caller, few))
  const large = await costOf(() => replyBatch(caller, lots, { unknown: 400, doubtful: 9000 }))
  const shown = linesOf(await replyBatch(caller, lots))
  expect(shown).toHaveLength(25 + 10 + 25 + 25)
  expect(large.statements).toBe(cost.statements)
  expect(large.rows).toBe(cost.rows)
  // The lines, and a handful for who asks, the file and the two plans in reach.
  expect(large.rows).toBeGreaterThanOrEqual(shown.length)
  expect(large.rows).toBeLessThan(shown.length + 15)
  expect(large.words).toBe(cost.words)
  expect(large.words).toBeGreaterThanOrEqual(shown.length)
  // Only numbers have more digits.
  expect(large.bytes).toBeLessThan(cost.bytes * 1.05)
})

test('each list is turned by itself, to its last page where it has become shorter', async () => {
  const { caller, coordinator } = await aDesk(database)
  const file = await aFile(coordinator, many(203), settledFourth)
  const pages = async (at: object) => {
    const { lists, withColleagues } = await replyBatch(caller, file, at)
    expect(withColleagues).toBe(0)
    return Object.values(lists).map(({ rows, from, total }) => [rows.length, from, total, rows[0]?.segment])
  }
  expect(await pages({})).toEqual([
    [25, 0, 51, 12],
    [10, 0, 51, 11],
    [25, 0, 51, 10],
    [0, 0, 0, undefined],
    [25, 0, 50, 13],
  ])
  expect(await pages({ sure: 50, doubtful: 9000, unknown: 26, 'set-aside': 49, brought: 3 })).toEqual([
    [1, 50, 51, 212],
    [1, 50, 51, 211],
    [25, 25, 51, 110],
    [0, 0, 0, undefined],
    [25, 25, 50, 113],
  ])
})

test('all unknown are set aside without one of them being read, and a press for the sure ones reads none of the others', async () => {
  const { caller, coordinator } = await aDesk(database)
  const file = await aFile(coordinator, many(2000), settledFourth)
  const all = { batchId: file, memberIds: 'every-unknown', back: false } as const
  const cost = await costOf(async () => {
    const { count } = made(await setAsideFromBatch(caller, all))
    expect(count).toBe(500)
    return count
  })
  expect(cost.rows).toBeLessThan(15)
  const none = await aFile(
    coordinator,
    many(2000).filter((_, place) => place % 4 < 2),
  )
  const sought = await costOf(() => bringSureOnes(caller, { batchId: none }).then(({ ok }) => ok))
  expect(sought.rows).toBeLessThan(15)
})

test('the database finds for each member the list and the plan that the comparison in words finds', async () => {
  const desk = await aDesk(database)
  const firsts = ['MAYA', 'M', 'MAY', 'MA', 'Máya Rose', 'SAM', 'SAMUEL', '', "'", 'JR Maya']
  const lasts = ['ALVAREZ', 'Álvarez-Kim', 'KIM', 'De la Alvarez', 'ALVAREZ JR', '', '--', 'AL VAREZ']
  const days = ['1988-04-12', '1986-11-30', '1990-01-01', '']
  const ids = ['NHM20417755', 'nhm-2041-7755', 'NHM2041775501', 'NHM2041', 'X1 LKM88120031', '']
  const payers = ['NORTHSTAR HEALTH', 'Northstar', 'OTHER MUTUAL', '']
  const all = firsts.flatMap((firstName) =>
    lasts.flatMap((lastName) =>
      days.flatMap((dateOfBirth) =>
        ids.map((memberId, place) => ({
          ...{ firstName, lastName, dateOfBirth, memberId },
          payer: payers[(place + lastName.length) % payers.length] ?? '',
        })),
      ),
    ),
  )
  const file = await aFile(desk.coordinator, all)
  const plans = (await database.asOwner(
    `SELECT c.id AS "coverageId", coalesce(f.legal_name, p.name) AS "legalName", c.member_id AS "memberId",
            coalesce(f.date_of_birth::text, '') AS "dateOfBirth", c.payer_name AS payer
       FROM coverage c JOIN person p ON p.id = c.person_id LEFT JOIN partner_profile f ON f.person_id = p.id
      WHERE p.id = ANY ($1)`,
    [desk.couple.partners.map(({ id }) => id)],
  )) as unknown as Parameters<typeof matchRows>[1]
  const inWords = matchRows(
    all.map((member, place) => ({ ...member, id: String(place), traces: [] })),
    plans,
    [],
  )
  let found: Record<string, unknown>[] = []
  await inPassing(database.appUrl, async (query) => {
    await query(`SELECT set_config('app.role', 'coordinator', true), set_config('app.person', $1, true)`, [
      desk.coordinator,
    ])
    found = await query('SELECT place, list, coverage_id FROM lists_of_batch($1) ORDER BY place', [file])
  })
  const differing = all.flatMap((member, place) => {
    const match = inWords.get(String(place))
    const [list, plan] = [match?.kind, match?.kind === 'sure' ? match.coverageId : null]
    const row = found[place]
    const said = row?.list === 'with-colleagues' ? 'unknown' : row?.list
    return said === list && row?.coverage_id === plan ? [] : [{ member, list, plan, row }]
  })
  expect(differing).toEqual([])
  expect(new Set(found.map(({ list }) => list)).size).toBeGreaterThanOrEqual(3)
})
