import { expect, test } from 'vitest'
import { readAuthorizationFacts } from '@/lib/data/authorization-facts'
import { inTransaction } from '@/lib/data/transaction'
import { burnDown } from '@/lib/domain/benefits/authorization-burn-down'
import { billableDays, daysOfCare } from '@/lib/domain/benefits/billable-days'
import { letDaysPass } from '@/lib/use-cases/benefits/let-days-pass'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { releaseOwnSeat } from '@/lib/use-cases/scheduling/release-own-seat'
import { rescheduleSession } from '@/lib/use-cases/scheduling/reschedule-session'
import { takeOwnSeatBack } from '@/lib/use-cases/scheduling/take-own-seat-back'
import { callerOf } from '../../support/an-enrolled-couple'
import { aPlanThatAsks, approve } from '../../support/approved-days'
import { refusedBy, session, testDatabase } from '../../support/database'
import { aCoupleWithLongDays, day, long } from '../../support/long-days'
import { seeded } from '../../support/seeded'

const { asOwner, ownerUrl } = testDatabase()
const { scene, plan, casey, book } = aCoupleWithLongDays(asOwner)
const codes = (answer: Awaited<ReturnType<typeof book>>) =>
  answer.ok ? 'booked' : answer.refusals.map(({ code }) => code).join()

test('a couple books as many billable days as one of their plans approved, and no more', async () => {
  expect(codes(await book(10))).toBe('authorization-does-not-reach')
  await approve(asOwner, { ...plan, units: 1, from: day(1), until: day(28) })
  expect(codes(await book(10))).toBe('booked')
  const beyond = await book(11)
  expect(beyond).toMatchObject({ refusals: [{ facts: { name: 'Maya', days: [day(11)], spent: 1 } }] })
})

test('days a coordinator lets pass are booked, with who said so and why on record', async () => {
  const { couple: coupleId, first: personId } = scene.pair
  const days = {
    coupleId,
    personId,
    from: day(10),
    until: day(11),
    reason: 'The payer approved by telephone.',
  }
  expect(await letDaysPass(casey(), days)).toEqual({ ok: true, value: null })
  expect(codes(await book(10))).toBe('booked')
  expect(codes(await book(11))).toBe('authorization-does-not-reach')
  const [event] = await asOwner(
    `SELECT actor_id, subject_id FROM audit_event WHERE action = 'authorization.override' AND couple_id = $1`,
    [coupleId],
  )
  expect(event).toEqual({ actor_id: scene.casey, subject_id: personId })
})

test('moved within its day a session uses nothing new, and to a day that is not approved it does not go', async () => {
  await approve(asOwner, { ...plan, units: 1, from: day(10), until: day(12) })
  const booked = await book(10)
  if (!booked.ok) throw new Error(codes(booked))
  const move = (to: ReturnType<typeof long>) =>
    rescheduleSession(casey(), {
      ...{ couple: scene.pair.couple, session: booked.value.session, to, agreed: false },
    })
  expect(codes(await move({ ...long(10), minute: 12 * 60 }))).toBe('booked')
  expect(codes(await move(long(11)))).toBe('booked')
  expect(codes(await move(long(12)))).toBe('authorization-does-not-reach')
})

test('an approved day is free to be booked, also while a later one stands beyond', async () => {
  await approve(asOwner, { ...plan, units: 2, from: day(1), until: day(12) })
  await asOwner('ALTER TABLE seat DISABLE TRIGGER USER')
  await asOwner(rawBooking, values(20))
  await asOwner('ALTER TABLE seat ENABLE TRIGGER USER')
  expect(codes(await book(10))).toBe('booked')
  expect(codes(await book(19))).toBe('authorization-does-not-reach')
})

test('two sessions of one day at once are no way around what is approved', async () => {
  const client = await session(ownerUrl)
  await client.query('begin')
  await client.query(rawBooking, values(17))
  await client.query(rawBooking.replace('20 hours', '14 hours').replace('23 hours', '17 hours'), values(17))
  expect(await refusedBy(client.query('commit'))).toBe('booked_within_authorization')
})

test('an hour a partner gave back stays counted, so that they can come after all', async () => {
  await approve(asOwner, { ...plan, units: 1, from: day(1), until: day(28) })
  const booked = await book(10)
  if (!booked.ok) throw new Error(codes(booked))
  const maya = callerOf('partner', scene.pair.first)
  const seat = { session: booked.value.session }
  expect((await releaseOwnSeat(maya, { ...seat, reason: 'not-well' })).ok).toBe(true)
  expect(codes(await book(11))).toBe('authorization-does-not-reach')
  expect((await takeOwnSeatBack(maya, seat)).ok).toBe(true)
})

test('of two bookings at once for the last approved day one wins, and what slips past the code the database stops', async () => {
  await approve(asOwner, { ...plan, units: 1, from: day(1), until: day(28) })
  const both = await Promise.all([book(10, 'one'), book(11, 'two')])
  expect(both.map(codes).sort()).toEqual(['authorization-does-not-reach', 'booked'])

  const clients = [await session(ownerUrl), await session(ownerUrl)]
  await asOwner('UPDATE prior_authorization SET units = 2')
  const outcomes = await Promise.allSettled(
    clients.map(async (client, place) => {
      await client.query('begin')
      await client.query(rawBooking, values(17 + place))
      await client.query('commit')
    }),
  )
  const failed = outcomes.filter((one) => one.status === 'rejected')
  expect(failed).toHaveLength(1)
  expect(await refusedBy(Promise.reject(failed[0]?.reason))).toBe('booked_within_authorization')
})

const rawBooking = `
  WITH s AS (INSERT INTO session (id, kind, couple_id, starts_at, ends_at, zone, created_by, created_at)
             VALUES (gen_random_uuid(), 'couples', $1, $3::date + interval '20 hours', $3::date + interval '23 hours',
                     'America/Denver', $1, now()) RETURNING id, starts_at, ends_at)
  INSERT INTO seat (session_id, person_id, part, couple_id, starts_at, ends_at)
  SELECT s.id, who, (CASE WHEN who = $4 THEN 'clinician' ELSE 'partner' END)::seat_part,
         CASE WHEN who = $4 THEN NULL ELSE $1 END, s.starts_at, s.ends_at
    FROM s, unnest($2::uuid[] || $4::uuid) AS who`

const values = (date: number) => {
  const { couple, first, second } = scene.pair
  return [couple, [first, second], day(date), scene.who.rae]
}

test('the database counts days beyond what is approved exactly as the code does, each under the plan of its month', async () => {
  const pick = seeded(4)
  const { couple, first } = scene.pair
  const later = await aLaterPlan('2026-03-01')
  await approve(asOwner, { ...later, units: 2, from: '2026-02-20', until: '2026-03-20' })
  const approvals = [0, 1].map(() => ({ from: 1 + pick(12), length: 3 + pick(10), units: 1 + pick(3) }))
  for (const { from, length, units } of approvals)
    await approve(asOwner, { ...plan, units, from: day(from), until: day(Math.min(28, from + length)) })
  await asOwner('ALTER TABLE seat DISABLE TRIGGER USER')
  for (let date = 1; date < 40; date++) {
    if (pick(10) < 4) continue
    await asOwner(rawBooking, values(date))
    if (pick(2) === 0)
      await asOwner(
        `INSERT INTO attendance (session_id, person_id, minutes, recorded_by, recorded_at)
         SELECT session_id, person_id, $2, person_id, ends_at FROM seat WHERE person_id = $1 AND starts_at > $3::date`,
        [first, pick(3) === 0 ? 90 : 180, day(date)],
      )
  }
  await asOwner('ALTER TABLE seat ENABLE TRIGGER USER')
  await asOwner(
    `INSERT INTO authorization_override (person_id, from_day, until_day, reason, made_by, made_at)
     VALUES ($1, $2, $3, 'asked', $1, '2026-02-01')`,
    [first, day(8), day(12)],
  )
  const plans = await inTransaction({ role: 'coordinator', personId: scene.casey }, (tx) =>
    readAuthorizationFacts(tx, couple),
  )
  const beyond = plans
    .filter(({ needed }) => needed)
    .flatMap(({ zone, floor, times, approvals, overrides }) =>
      burnDown(approvals, billableDays(daysOfCare(times, zone), floor), overrides).beyond.sort(),
    )
  const rows = await asOwner('SELECT day::text FROM days_beyond_authorization($1) AS day ORDER BY 1', [first])
  expect(plans.map(({ coverageId }) => coverageId)).toEqual([plan.coverage, later.coverage, null])
  expect(rows.map(({ day }) => day)).toEqual(beyond)
  expect(beyond.filter((day) => day < '2026-03').length).toBeGreaterThan(0)
  expect(beyond.filter((day) => day > '2026-03').length).toBeGreaterThan(0)
})

test('a day is booked by the plan that pays first in its month, also where it is moved there', async () => {
  await approve(asOwner, { ...plan, units: 5, from: day(1), until: '2026-03-28' })
  await aLaterPlan('2026-03-01')
  const booked = await book(10)
  if (!booked.ok) throw new Error(codes(booked))
  expect(codes(await book(30))).toBe('authorization-does-not-reach')
  const move = { couple: scene.pair.couple, session: booked.value.session, to: long(30), agreed: false }
  expect(codes(await rescheduleSession(casey(), move))).toBe('authorization-does-not-reach')
})

/** Another plan of the first partner that wants days approved, and pays first from a month on. */
async function aLaterPlan(from: string) {
  const { person } = plan
  await asOwner('UPDATE coverage SET pay_order = 2 WHERE id = $1', [plan.coverage])
  const coverage = await aPlanThatAsks(asOwner, person)
  await asOwner(
    'INSERT INTO plan_turn (person_id, coverage_id, until_day, set_by, set_at) VALUES ($1, $2, $3, $1, now())',
    [person, plan.coverage, from],
  )
  return { coverage, person }
}

test('a session billed to one of them alone uses none of the other’s approved days', async () => {
  const asked = { kind: 'couples' as const, at: long(10), agreed: false }
  const { couple } = scene.pair
  const under = (billableTo: 'first-partner' | 'second-partner') =>
    bookSession(casey(), { couple, asked: { ...asked, billableTo } })
  expect(codes(await under('first-partner'))).toBe('authorization-does-not-reach')
  expect(codes(await under('second-partner'))).toBe('booked')
})
