import { beforeEach, expect, test } from 'vitest'
import { inTransaction, type Transaction } from '@/lib/data/transaction'
import { addPlan } from '@/lib/use-cases/benefits/add-plan'
import { orderPlans } from '@/lib/use-cases/benefits/order-plans'
import { recordAttendance } from '@/lib/use-cases/benefits/record-attendance'
import { codesOf, made } from '../../support/a-desk'
import { callerOf } from '../../support/an-enrolled-couple'
import { aPlanThatAsks, approve } from '../../support/approved-days'
import { inPassing, refusedBy, testDatabase } from '../../support/database'
import { aCoupleWithLongDays, day } from '../../support/long-days'

/** Attendance and the order of plans at the same moment: an attended day keeps the plan it was attended under. */
const { asOwner, appUrl } = testDatabase()
const { scene, plan, casey, book } = aCoupleWithLongDays(asOwner)

const coupleId = () => scene.pair.couple
let [session, later] = ['', '']

/** A session on February 10 is over, and two plans are there; nobody wrote down who was there. */
beforeEach(async () => {
  await approve(asOwner, { ...plan, units: 3, from: day(1), until: day(28) })
  session = made(await book(10)).session
  later = await another(plan.person)
})
const another = async (personId: string) =>
  made(
    await addPlan(casey(), {
      ...{ coupleId: coupleId(), personId, holder: 'someone_else', payerName: 'Lakeside' },
      ...{ memberId: 'L-9', groupNumber: '', planKind: 'ppo' },
    }),
  ).id
const afterwards = (kind: 'coordinator' | 'clinician', who: string) =>
  callerOf(kind, who, new Date('2026-02-11T05:00:00Z'))
const order = (coverageId = later, from: string | null = null) =>
  orderPlans(casey(), { coupleId: coupleId(), coverageId, reason: 'A letter', from })
const attend = (people = [scene.pair.first, scene.pair.second]) =>
  recordAttendance(afterwards('clinician', scene.who.rae), {
    ...{ session, seen: [] },
    people: people.map((personId) => ({ personId, presence: { was: 'all' } as const })),
  })
const payerOn = async (when: string) => {
  const [row] = await asOwner('SELECT paying_plan($1, $2) AS id', [plan.person, when])
  return row?.id
}

/** Does this and, before it is committed, lets somebody else begin; goes on once they wait for it. */
async function whileItIsDone<T>(
  who: string,
  first: (tx: Transaction) => Promise<unknown>,
  other: () => Promise<T>,
) {
  let begun: Promise<T> | undefined
  await inTransaction({ role: 'coordinator', personId: who }, async (tx) => {
    await first(tx)
    begun = other()
    const waiting = "SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
    await expect.poll(async () => (await asOwner(waiting)).length, { timeout: 20_000 }).toBeGreaterThan(0)
  })
  return begun as Promise<T>
}
const anotherPlan = (tx: Transaction) => tx.$executeRaw`
  SELECT begin_plan_anew(${plan.coverage}::uuid, 'self', 'Lakeside', 'L-7', '', 'ppo', '2026-02-01T00:00:00Z')`
const attendance = (tx: Transaction) => tx.$executeRaw`
  INSERT INTO attendance (session_id, person_id, minutes, recorded_by, recorded_at)
  VALUES (${session}::uuid, ${plan.person}::uuid, 180, ${scene.casey}::uuid, '2026-02-11T05:00:00Z')`
const lakesideFirst = async (tx: Transaction) => {
  await tx.$executeRaw`UPDATE coverage SET pay_order = pay_order + 100 WHERE person_id = ${plan.person}::uuid`
  await tx.$executeRaw`UPDATE coverage SET pay_order = CASE WHEN id = ${later}::uuid THEN 1 ELSE 2 END WHERE person_id = ${plan.person}::uuid`
}

test('an order that is set while somebody writes down attendance waits for it, and is refused in words', async () => {
  const ordered = await whileItIsDone(scene.casey, attendance, () => order())
  expect(ordered).toMatchObject({
    refusals: [{ code: 'order-moves-days-of-care', facts: { days: [day(10)], free: day(29) } }],
  })
  expect(await payerOn(day(10))).toBe(plan.coverage)
  made(await order(later, day(29)))
})

test('another plan that is named while somebody writes down attendance waits for it, and leaves the day with the former', async () => {
  const asCasey = () => inTransaction({ role: 'coordinator', personId: scene.casey }, anotherPlan)
  await whileItIsDone(scene.casey, attendance, asCasey)
  expect(await payerOn(day(10))).toBe(plan.coverage)
  expect(await payerOn(day(29))).not.toBe(plan.coverage)
})

test('attendance that is written down while an order is set waits for it, and is of the plan that pays first then', async () => {
  made(await whileItIsDone(scene.casey, lakesideFirst, () => attend()))
  expect(await payerOn(day(10))).toBe(later)
  expect(codesOf(await order(plan.coverage))).toEqual(['order-moves-days-of-care'])
})

test('many orders and much attendance of both partners at once stand in nobody’s way', async () => {
  await aPlanThatAsks(asOwner, scene.pair.second)
  const others = await another(scene.pair.second)
  const counts = async () =>
    Number(
      (await asOwner('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()'))[0]
        ?.deadlocks,
    )
  const before = await counts()
  const { first, second } = scene.pair
  const acts = [1, 2, 3].flatMap(() => [
    () => attend([first, second]),
    () => order(later),
    () => attend([second, first]),
    () => order(others),
    () => order(plan.coverage),
  ])
  const answers = await Promise.all(acts.map((act) => act()))
  expect([...new Set(answers.flatMap(codesOf))].sort()).toEqual(
    expect.arrayContaining(['attendance-changed-meanwhile', 'order-moves-days-of-care']),
  )
  expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0)
  expect(await counts()).toBe(before)
})

/** Straight at the database, as Casey; nothing of it stays. */
const as = (statements: string[]) =>
  refusedBy(
    inPassing(appUrl, async (query) => {
      await query(`SELECT set_config('app.role', 'coordinator', true), set_config('app.person', $1, true)`, [
        scene.casey,
      ])
      for (const one of [...statements, 'SET CONSTRAINTS ALL IMMEDIATE']) await query(one)
      throw Object.assign(new Error(), { constraint: 'taken' })
    }),
  )

test('past our own code the turn of a former plan is not ended once its days were attended', async () => {
  const ended = `UPDATE plan_turn SET superseded_at = now() WHERE coverage_id = '${plan.coverage}'`
  made(await attend([plan.person]))
  await inTransaction({ role: 'coordinator', personId: scene.casey }, anotherPlan)
  expect(await as([ended])).toBe('attended_days_keep_their_plan')
  await asOwner('UPDATE attendance SET minutes = 0')
  expect(await as([ended])).toBe('taken')
})

test('past our own code no attended day goes over to another plan, and one that was not attended does', async () => {
  const whose = `WHERE person_id = '${plan.person}'`
  const turn = (until: string) =>
    `INSERT INTO plan_turn (coverage_id, person_id, until_day, set_by, set_at) VALUES ('${later}', '${plan.person}', '${until}', '${scene.casey}', now())`
  const moves = [
    [
      `UPDATE coverage SET pay_order = 3 - pay_order + 100 ${whose}`,
      `UPDATE coverage SET pay_order = pay_order - 100 ${whose}`,
    ],
    [`UPDATE coverage SET pay_order = 0 WHERE id = '${later}'`],
    [turn('2026-03-01')],
    [turn('2026-03-01'), turn('2026-02-01')],
  ]
  for (const statements of moves) expect(await as(statements)).toBe('taken')
  made(await attend([plan.person]))
  for (const statements of moves) expect(await as(statements)).toBe('attended_days_keep_their_plan')
  // Another plan up to a month before the day leaves it where it is.
  expect(await as([turn('2026-02-01')])).toBe('taken')
  expect(await as([`INSERT INTO attended_under_before VALUES ('${plan.person}', 1, '{}', '{}')`])).toBe(
    '42501',
  )
})
