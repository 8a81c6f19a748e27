import { beforeAll, expect, test } from 'vitest'
import { database } from '@/lib/data/database'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { printFigure } from '../bench/figure'
import {
  aCareTeam,
  aClinician,
  anEnrolledCouple,
  aStaffMember,
  callerOf,
  type TestCouple,
  testNow,
} from '../support/an-enrolled-couple'
import { testDatabase } from '../support/database'
import { seeded } from '../support/seeded'

/** Two hundred people at once, through the front door, on a real database. Each figure is a line of its own. */
const { asOwner } = testDatabase()
const crowd = 200
let desk: string[]
const who: Record<string, string> = {}

beforeAll(async () => {
  // A coordinator looks after forty to eighty couples.
  desk = []
  for (const name of ['Casey', 'Devon', 'Ellis', 'Farah'])
    desk.push(await aStaffMember(asOwner, 'coordinator', name))
  for (const name of ['rae', 'osei', 'vega', 'lund']) {
    who[name] = await aClinician(asOwner, name, {
      disciplines: ['couples_therapist', 'individual_therapist', 'counselor'],
      caseloadCap: 1000,
      couplesCap: 1000,
    })
  }
})

const at = (day: number, minute: number) => ({
  date: `2026-02-${String(day).padStart(2, '0')}`,
  minute,
  zone: 'America/Denver',
  minutes: 60,
})

type Raced = TestCouple & { coordinator: string }

function book({ couple, coordinator }: Raced, asked: Asked, key?: string) {
  return bookSession(callerOf('coordinator', coordinator, testNow, key), { couple, asked })
}

/** Couples with teams, made one after the other: the race begins when they all press the button. */
async function couples(count: number): Promise<Raced[]> {
  const made: Raced[] = []
  for (let index = 0; index < count; index++) {
    const coordinator = desk[index % desk.length] ?? ''
    const couple = { ...(await anEnrolledCouple(asOwner, { coordinator })), coordinator }
    await aCareTeam(asOwner, couple, {
      couples: who.rae ?? '',
      first: who.osei ?? '',
      second: who.vega ?? '',
    })
    made.push(couple)
  }
  return made
}

/** Deadlocks the server has seen in this database; connections report them when they close. */
async function deadlocks(): Promise<number> {
  await database().$disconnect()
  const [row] = await asOwner(
    'SELECT deadlocks::int AS seen FROM pg_stat_database WHERE datname = current_database()',
  )
  return Number(row?.seen)
}

const overlaps = `
  SELECT 1 FROM seat a JOIN seat b ON a.person_id = b.person_id AND a.id < b.id
     AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
   WHERE a.released_at IS NULL AND b.released_at IS NULL`

test('BK1: two hundred couples want one hour of one therapist', { timeout: 120_000 }, async () => {
  const all = await couples(crowd)
  const before = await deadlocks()
  const start = performance.now()
  const answers = await Promise.all(
    all.map((couple) => book(couple, { kind: 'couples', at: at(10, 1080), agreed: false })),
  )
  const seconds = (performance.now() - start) / 1000
  const won = answers.filter(({ ok }) => ok).length
  const codes = new Set(
    answers.flatMap((answer) => (answer.ok ? [] : answer.refusals.map(({ code }) => code))),
  )
  const seen = (await deadlocks()) - before
  printFigure({ id: 'BK1', value: won, unit: `booked-of-${crowd}`, bar: 1, ok: won === 1 })
  printFigure({ id: 'BK1-deadlocks', value: seen, unit: 'deadlocks', bar: 0, ok: seen === 0 })
  printFigure({ id: 'BK1-time', value: Number(seconds.toFixed(2)), unit: 's', bar: 5, ok: seconds <= 5 })
  expect(won).toBe(1)
  const kind = ['person-already-busy', 'time-taken-a-moment-ago', 'busy-try-again']
  expect([...codes].filter((code) => !kind.includes(code))).toEqual([])
  expect(seen).toBe(0)
  expect(await asOwner(`SELECT 1 FROM session WHERE kind = 'couples'`)).toHaveLength(1)
})

test('BK2: two hundred random bookings over twenty people', { timeout: 120_000 }, async () => {
  await asOwner('TRUNCATE seat, session CASCADE')
  const clinicians = [who.rae, who.osei, who.vega, who.lund] as string[]
  const eight: Raced[] = []
  for (let index = 0; index < 8; index++) {
    const coordinator = desk[0] ?? ''
    const couple = { ...(await anEnrolledCouple(asOwner, { coordinator })), coordinator }
    const pick = (offset: number) => clinicians[(index + offset) % 4] ?? ''
    await aCareTeam(asOwner, couple, { couples: pick(0), first: pick(1), second: pick(2) })
    eight.push(couple)
  }
  const random = seeded(20261121)
  const before = await deadlocks()
  const answers = await Promise.all(
    Array.from({ length: crowd }, () => {
      const couple = eight[random(8)] as Raced
      const time = at(10 + random(2), 1080 + 30 * random(6))
      const partner = [undefined, couple.first, couple.second][random(3)]
      const asked: Asked = partner
        ? { kind: 'individual', partner: partner as never, at: time, agreed: false }
        : { kind: 'couples', at: time, agreed: false }
      return book(couple, asked)
    }),
  )
  const done = answers.filter(({ ok }) => ok).length
  const seen = (await deadlocks()) - before
  const doubled = (await asOwner(overlaps)).length
  const partial = (
    await asOwner(`
      SELECT 1 FROM session s LEFT JOIN seat ON seat.session_id = s.id
       GROUP BY s.id HAVING count(seat.id) <> CASE WHEN s.kind = 'couples' THEN 3 ELSE 2 END`)
  ).length
  printFigure({ id: 'BK2', value: doubled, unit: `overlaps-in-${done}-bookings`, bar: 0, ok: doubled === 0 })
  printFigure({ id: 'BK2-partial', value: partial, unit: 'partial-bookings', bar: 0, ok: partial === 0 })
  printFigure({ id: 'BK2-deadlocks', value: seen, unit: 'deadlocks', bar: 0, ok: seen === 0 })
  expect(done).toBeGreaterThan(10)
  expect(await asOwner('SELECT 1 FROM session')).toHaveLength(done)
  expect([doubled, partial, seen]).toEqual([0, 0, 0])
})

test('BK3: two hundred couples want one group of eight', { timeout: 120_000 }, async () => {
  await asOwner('TRUNCATE seat, session CASCADE')
  const [host, ...rest] = await couples(crowd + 1)
  const opened = await book(host as Raced, {
    kind: 'group',
    facilitator: who.lund as never,
    title: 'Skills group',
    capacity: 10,
    at: at(11, 1080),
    agreed: false,
  })
  expect(opened.ok).toBe(true)
  const group = opened.ok ? opened.value.session : ''
  await asOwner(`UPDATE seat SET released_at = now() WHERE session_id = $1 AND part = 'partner'`, [group])
  await asOwner('UPDATE session SET capacity = 8 WHERE id = $1', [group])

  const before = await deadlocks()
  const answers = await Promise.all(
    rest.map((couple) => book(couple, { kind: 'group', group: group as never, agreed: false })),
  )
  const won = answers.filter(({ ok }) => ok).length
  const seen = (await deadlocks()) - before
  const seats = await asOwner(
    `SELECT couple_id, count(*)::int AS n FROM seat
      WHERE session_id = $1 AND part = 'partner' AND released_at IS NULL GROUP BY couple_id`,
    [group],
  )
  const seated = seats.reduce((sum, { n }) => sum + Number(n), 0)
  const split = seats.filter(({ n }) => n !== 2).length
  printFigure({ id: 'BK3', value: seated, unit: `seats-of-8-by-${crowd}-couples`, bar: 8, ok: seated === 8 })
  printFigure({ id: 'BK3-split', value: split, unit: 'couples-split', bar: 0, ok: split === 0 })
  printFigure({ id: 'BK3-deadlocks', value: seen, unit: 'deadlocks', bar: 0, ok: seen === 0 })
  expect([won, seated, split, seen]).toEqual([4, 8, 0, 0])
})

test('BK5: one key fifty times', { timeout: 60_000 }, async () => {
  await asOwner('TRUNCATE seat, session CASCADE')
  const [couple] = await couples(1)
  const asked: Asked = { kind: 'couples', at: at(12, 1080), agreed: false }
  const answers = await Promise.all(Array.from({ length: 50 }, () => book(couple as Raced, asked, 'one key')))
  const effects = (await asOwner('SELECT 1 FROM session')).length
  const equal = answers.filter((answer) => JSON.stringify(answer) === JSON.stringify(answers[0])).length
  printFigure({ id: 'BK5', value: effects, unit: 'effects-of-50-sendings', bar: 1, ok: effects === 1 })
  printFigure({
    id: 'BK5-answers',
    value: equal,
    unit: 'equal-answers',
    bar: 50,
    ok: equal === 50 && answers[0]?.ok === true,
  })
  expect([effects, equal]).toEqual([1, 50])
  expect(answers[0]?.ok).toBe(true)
})
