import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import {
  aCareTeam,
  aClinician,
  anEnrolledCouple,
  aStaffMember,
  callerOf,
  everyDay,
  type TestCouple,
} from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
let casey: string
let pair: TestCouple
const who: Record<string, string> = {}

beforeAll(async () => {
  casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  who.rae = await aClinician(asOwner, 'Rae', { disciplines: ['couples_therapist'], hours: everyDay(8, 20) })
  who.osei = await aClinician(asOwner, 'Osei', {
    disciplines: ['individual_therapist'],
    hours: everyDay(0, 24),
  })
  who.vega = await aClinician(asOwner, 'Vega', {
    disciplines: ['individual_therapist'],
    expiresOn: '2026-02-28',
  })
  who.lead = await aClinician(asOwner, 'Lead', { disciplines: ['counselor'] })
  await asOwner(
    `INSERT INTO clinician_leave (clinician_id, starts_at, ends_at) VALUES ($1, '2026-02-12', '2026-02-14')`,
    [who.rae],
  )
})

beforeEach(async () => {
  await asOwner('TRUNCATE seat, session CASCADE')
  pair = await anEnrolledCouple(asOwner, {
    coordinator: casey,
    zones: ['America/Denver', 'America/New_York'],
  })
  await aCareTeam(asOwner, pair, { couples: who.rae ?? '', first: who.osei ?? '', second: who.vega ?? '' })
})

const at = (date: string, hour: number, zone = 'America/Denver', minutes = 60) => ({
  date,
  minute: hour * 60,
  zone,
  minutes,
})
const couples = (date: string, hour: number, agreed = false): Asked => ({
  kind: 'couples',
  at: at(date, hour),
  agreed,
})
const own = (partner: string, date: string, hour: number, agreed = true): Asked => ({
  kind: 'individual',
  partner: partner as never,
  at: at(date, hour),
  agreed,
})
const book = (asked: Asked, key?: string) =>
  bookSession(callerOf('coordinator', casey, undefined, key), { couple: pair.couple, asked })

async function codes(outcome: ReturnType<typeof book>): Promise<string[] | 'done'> {
  const answer = await outcome
  return answer.ok ? 'done' : answer.refusals.map(({ code }) => code)
}

test('a couples session seats both partners and the designated therapist, on record, and tells both neutrally', async () => {
  await asOwner('DELETE FROM outbox_message')
  expect(await codes(book(couples('2026-02-10', 18)))).toBe('done')
  const rows = await asOwner('SELECT person_id FROM seat WHERE starts_at = $1', ['2026-02-11T01:00:00Z'])
  expect(new Set(rows.map((row) => row.person_id))).toEqual(new Set([pair.first, pair.second, who.rae]))
  const mails = await asOwner('SELECT template, values FROM outbox_message')
  expect(mails).toHaveLength(2)
  expect(mails[0]).toEqual({
    template: 'appointment-changed',
    values: { link: 'http://localhost:3000/home' },
  })
  const [event] = await asOwner(`SELECT facts FROM audit_event WHERE couple_id = $1`, [pair.couple])
  expect(event?.facts).toEqual({ kind: 'couples', agreed: false })
})

describe('each bad time has its sentence, and nothing is saved', () => {
  test.each([
    ['in the past', couples('2026-02-01', 18), ['session-is-in-the-past']],
    ['outside working hours', couples('2026-02-10', 21), ['outside-working-hours']],
    ['across midnight where one partner is', couples('2026-02-10', 21.5), ['session-crosses-midnight']],
    ['on a day of leave', couples('2026-02-12', 18), ['clinician-is-on-leave']],
    ['in the hour the clocks skip', couples('2026-03-08', 2), ['session-time-is-skipped']],
    ['outside the partners’ times', couples('2026-02-10', 4), ['outside-times-that-work']],
  ])('%s', async (_, asked, expected) => {
    const answer = await codes(book(asked))
    for (const code of expected) expect(answer).toContain(code)
    expect(await asOwner('SELECT 1 FROM session')).toEqual([])
  })

  test('without a valid license on that day', async () => {
    expect(await codes(book(own(pair.second, '2026-02-27', 18)))).toBe('done')
    expect(await codes(book(own(pair.second, '2026-03-02', 18)))).toEqual(['license-has-expired'])
  })

  test('with nobody in the role, or for a stranger', async () => {
    expect(
      await codes(
        book({ kind: 'medical', partner: pair.first as never, at: at('2026-02-10', 18), agreed: false }),
      ),
    ).toEqual(['session-needs-its-clinician'])
    expect(await codes(book(own(who.rae ?? '', '2026-02-10', 18)))).toContain('session-is-for-one-partner')
  })

  test('taken a second ago, by either partner or the clinician', async () => {
    expect(await codes(book(own(pair.second, '2026-02-10', 18)))).toBe('done')
    expect(await codes(book(couples('2026-02-10', 18)))).toEqual(['person-already-busy'])
    expect(await codes(book(couples('2026-02-10', 19)))).toBe('done')
  })

  test('before enrollment', async () => {
    pair = await anEnrolledCouple(asOwner, { coordinator: casey, enrolled: false })
    expect(await codes(book(couples('2026-02-10', 18)))).toEqual(['couple-is-not-enrolled'])
  })
})

test('a time the partners agreed to is booked, and that they agreed is on record', async () => {
  expect(await codes(book(couples('2026-02-10', 8, false)))).toBe('done')
  await asOwner(`UPDATE available_time SET from_minute = 1020 WHERE person_id = $1`, [pair.first])
  expect(await codes(book(couples('2026-02-11', 9, false)))).toEqual(['outside-times-that-work'])
  expect(await codes(book(couples('2026-02-11', 9, true)))).toBe('done')
  expect(
    await asOwner(`SELECT 1 FROM audit_event WHERE couple_id = $1 AND facts->>'agreed' = 'true'`, [
      pair.couple,
    ]),
  ).toHaveLength(1)
})

describe('groups', () => {
  const open = (capacity = 4): Asked => ({
    kind: 'group',
    facilitator: who.lead as never,
    title: 'Skills group',
    capacity,
    at: at('2026-02-11', 18),
    agreed: false,
  })

  test('a new group seats the couple and its facilitator; another couple joins; then it is full', async () => {
    const opened = await book(open())
    expect(opened.ok).toBe(true)
    const group = opened.ok ? opened.value.session : ''
    const join: Asked = { kind: 'group', group: group as never, agreed: false }
    expect(await codes(book(join))).toContain('person-already-busy')
    pair = await anEnrolledCouple(asOwner, { coordinator: casey })
    expect(await codes(book(join))).toBe('done')
    pair = await anEnrolledCouple(asOwner, { coordinator: casey })
    expect(await codes(book(join))).toEqual(['group-is-full'])
    expect(
      await asOwner(`SELECT 1 FROM seat WHERE session_id = $1 AND part = 'partner'`, [group]),
    ).toHaveLength(4)
  })

  test('a group without a name has none: its kind is said in the language of whoever reads it', async () => {
    const booked = await book({ ...open(), title: undefined } as Asked)
    const id = booked.ok ? booked.value.session : ''
    expect(await asOwner('SELECT title FROM session WHERE id = $1', [id])).toEqual([{ title: null }])
  })

  test('a group larger than allowed, or one that does not exist, is refused', async () => {
    expect(await codes(book(open(40)))).toEqual(['group-is-larger-than-allowed'])
    const gone = { kind: 'group' as const, group: crypto.randomUUID() as never, agreed: false }
    expect(await codes(book(gone))).toEqual(['group-is-gone'])
  })
})

test('the same key has one effect and the same answer; with other content it is refused', async () => {
  const first = await book(couples('2026-02-10', 18), 'one key')
  expect(await book(couples('2026-02-10', 18), 'one key')).toEqual(first)
  expect(await codes(book(couples('2026-02-10', 19), 'one key'))).toEqual([
    'request-repeated-with-other-content',
  ])
  expect(await asOwner('SELECT 1 FROM session')).toHaveLength(1)
})
