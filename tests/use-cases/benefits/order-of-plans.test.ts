import { expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { payingOn, readAuthorizationFacts } from '@/lib/data/authorization-facts'
import { readClaims } from '@/lib/data/claim-facts'
import { inTransaction } from '@/lib/data/transaction'
import { addPlan } from '@/lib/use-cases/benefits/add-plan'
import { orderPlans } from '@/lib/use-cases/benefits/order-plans'
import { recordAttendance } from '@/lib/use-cases/benefits/record-attendance'
import { removePlan } from '@/lib/use-cases/benefits/remove-plan'
import { authorizationsOfCouple } from '@/lib/views/benefits/authorizations-of-couple'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { billingOfCouple } from '@/lib/views/benefits/billing-of-couple'
import { readEstimates } from '@/lib/views/benefits/estimate-of'
import { plansToChange } from '@/lib/views/benefits/plans-to-change'
import { caseOverview } from '@/lib/views/desk/case-overview'
import { look } from '@/lib/views/look'
import { codesOf, made } from '../../support/a-desk'
import { approve } from '../../support/approved-days'
import { testDatabase } from '../../support/database'
import { aCoupleWithLongDays, day } from '../../support/long-days'

const { asOwner } = testDatabase()
const { scene, plan, casey, book } = aCoupleWithLongDays(asOwner)

const coupleId = () => scene.pair.couple
const asCasey = <T>(work: Parameters<typeof inTransaction<T>>[1]) =>
  inTransaction({ role: 'coordinator', personId: scene.casey }, work)
const payerOn = async (when: string) =>
  payingOn(await asCasey((tx) => readAuthorizationFacts(tx, coupleId())), when)[0]?.coverageId
/** Another plan of the first partner, in somebody else's name: it pays second. */
const another = async () =>
  made(
    await addPlan(casey(), {
      ...{ coupleId: coupleId(), personId: plan.person, holder: 'someone_else', payerName: 'Lakeside' },
      ...{ memberId: 'L-9', groupNumber: '', planKind: 'ppo' },
    }),
  ).id
const attend = (date: number) =>
  asOwner(
    `INSERT INTO attendance (session_id, person_id, minutes, recorded_by, recorded_at)
     SELECT session_id, person_id, 180, person_id, ends_at FROM seat
      WHERE person_id = $1 AND starts_at::date BETWEEN $2::date AND $2::date + 1`,
    [plan.person, day(date)],
  )

/** The session of February 10 is over. */
const then = () => ({ ...casey(), clock: () => new Date('2026-02-11T05:00:00Z') })

test('attended days keep the plan they were under, its approvals and its claim; another pays first from the month after', async () => {
  await approve(asOwner, { ...plan, units: 3, from: day(1), until: day(80) })
  for (const date of [10, 30]) made(await book(date, `at-${date}`))
  await attend(10)
  const later = await another()
  const change = { coupleId: coupleId(), coverageId: later, reason: 'A letter of February 2' }
  for (const from of [null, day(1)]) {
    const refused = await orderPlans(casey(), { ...change, from })
    expect(refused).toMatchObject({
      refusals: [{ code: 'order-moves-days-of-care', facts: { days: [day(10)], free: day(29) } }],
    })
  }
  const { [later]: shown } = await plansToChange(casey(), coupleId())
  expect(shown?.from[0]).toMatchObject({ value: day(29) })
  expect(shown?.from[0]?.changes).toContain('1 booked day comes under Lakeside: Mar 2, 2026.')
  expect(shown?.from[0]?.changes).toContain('the approval PA-1 of the plan before counts no more')
  for (const from of ['2099-03-01', '2020-03-01', '2027-12-01'])
    expect(codesOf(await orderPlans(casey(), { ...change, from }))).toEqual(['order-month-out-of-reach'])

  made(await orderPlans(casey(), { ...change, from: day(29) }))
  const { timeline } = await caseOverview(casey(), coupleId())
  expect(timeline[0]?.what).toContain(
    'plans pays first, from Mar 1, 2026 on; booked days that come under it: Mar 2, 2026, which approvals of the other plan do not cover',
  )
  // Until the month begins the desk lists them as they pay today.
  const listed = async (caller: typeof casey, when: string) => {
    const { partners } = await benefitsOfCouple({ ...caller(), clock: () => new Date(when) }, coupleId())
    return partners[0]?.coverages.map(({ id }) => id)
  }
  expect([await listed(casey, `${day(20)}T18:00Z`), await listed(casey, `${day(35)}T18:00Z`)]).toEqual([
    [plan.coverage, later],
    [later, plan.coverage],
  ])
  expect([await payerOn(day(28)), await payerOn(day(29))]).toEqual([plan.coverage, later])
  const claims = (month: string) => asCasey((tx) => readClaims(tx, coupleId(), month))
  const [february, march] = [(await claims('2026-02'))[0], (await claims('2026-03'))[0]]
  expect([february?.coverage?.id, march?.coverage?.id]).toEqual([plan.coverage, later])
  expect(february?.facts.approvalOn(day(10))?.reference).toBe('PA-1')
  expect(march?.facts.approvalOn(day(30))).toBeNull()
  // What the partner may pay is counted in the order of the day.
  const estimateOn = (now: string) =>
    look(casey(), 'benefits.read', { couple: coupleId() }, async ({ tx }) => {
      const [one] = await readEstimates(tx, [plan.person], { now: new Date(now), zone: 'America/Denver' })
      return one?.plans[0]?.coverage
    })
  expect([await estimateOn(`${day(20)}T18:00Z`), await estimateOn(`${day(35)}T18:00Z`)]).toEqual([
    plan.coverage,
    later,
  ])

  expect(codesOf(await orderPlans(casey(), { ...change, from: day(60) }))).toEqual(['pays-first-already'])
  // Taken back before it began.
  const back = { coupleId: coupleId(), coverageId: plan.coverage, reason: '', from: day(29) }
  made(await orderPlans(casey(), back))
  expect(await payerOn(day(29))).toBe(plan.coverage)
  expect(await asOwner('SELECT FROM plan_turn WHERE superseded_at IS NULL')).toEqual([])
})

test('a plan in one’s own name that is heard of later leaves the attended days where they are', async () => {
  await asOwner(`UPDATE coverage SET holder = 'partner' WHERE id = $1`, [plan.coverage])
  await approve(asOwner, { ...plan, units: 3, from: day(1), until: day(28) })
  made(await book(10))
  await attend(10)
  const own = made(
    await addPlan(casey(), {
      ...{ coupleId: coupleId(), personId: plan.person, holder: 'self', payerName: 'Own Health' },
      ...{ memberId: 'O-1', groupNumber: '', planKind: 'ppo' },
    }),
  ).id
  expect([await payerOn(day(10)), await payerOn(day(40))]).toEqual([plan.coverage, own])
})

test('a day that is over keeps its plan as an attended one does, until somebody writes that they were not there', async () => {
  await asOwner(`UPDATE coverage SET holder = 'partner' WHERE id = $1`, [plan.coverage])
  await approve(asOwner, { ...plan, units: 3, from: day(1), until: day(28) })
  const session = made(await book(10)).session
  const later = await another()
  const change = { coupleId: coupleId(), coverageId: later, reason: 'A letter', from: null }
  expect(await orderPlans(then(), change)).toMatchObject({
    refusals: [{ code: 'order-moves-days-of-care', facts: { days: [day(10)], free: day(29) } }],
  })
  expect((await plansToChange(then(), coupleId()))[later]?.from[0]).toMatchObject({ value: day(29) })
  expect((await plansToChange(casey(), coupleId()))[later]?.from[0]).toMatchObject({ value: 'start' })
  // One in their own name, heard of now, pays first from the month after too.
  const plans = { coupleId: coupleId(), personId: plan.person, groupNumber: '', planKind: 'ppo' as const }
  const own = await addPlan(then(), { ...plans, holder: 'self', payerName: 'Own Health', memberId: 'O-1' })
  expect([await payerOn(day(10)), await payerOn(day(29))]).toEqual([plan.coverage, made(own).id])

  const people = [{ personId: plan.person, presence: { was: 'away' } as const }]
  made(await recordAttendance(then(), { session, people, seen: [] }))
  made(await orderPlans(then(), change))
  expect(await payerOn(day(10))).toBe(later)
})

test('a plan under which a day is over is not taken away as a mistake, until somebody writes that they were not there', async () => {
  await approve(asOwner, { ...plan, units: 3, from: day(1), until: day(28) })
  const session = made(await book(10)).session
  const later = await another()
  const on = { coupleId: coupleId(), coverageId: later }
  made(await orderPlans(casey(), { ...on, reason: 'A letter', from: null }))
  const away = async (caller: Caller) => {
    const seen = (await plansToChange(caller, coupleId()))[later]?.values.seen ?? ''
    return removePlan(caller, { ...on, seen })
  }
  expect(await away(then())).toMatchObject({
    refusals: [{ code: 'something-rests-on-plan', facts: { rests: ['attended'] } }],
  })
  const { [later]: shown } = await plansToChange(then(), coupleId())
  expect(shown).toMatchObject({ mayGo: false, stays: 'days of care that are over' })
  const people = [{ personId: plan.person, presence: { was: 'away' } as const }]
  made(await recordAttendance(then(), { session, people, seen: [] }))
  made(await away(then()))
})

test('what rests on a plan keeps it; one on which nothing rests goes, and the others move up', async () => {
  const later = await another()
  const seen = async (id: string) => (await plansToChange(casey(), coupleId()))[id]?.values.seen ?? ''
  const on = (coverageId: string) => ({ coupleId: coupleId(), coverageId })
  const refused = await removePlan(casey(), { ...on(plan.coverage), seen: await seen(plan.coverage) })
  expect(refused).toMatchObject({
    refusals: [{ code: 'something-rests-on-plan', facts: { rests: ['call'] } }],
  })
  const stale = { ...on(later), seen: new Date(0).toISOString() }
  expect(codesOf(await removePlan(casey(), stale))).toEqual(['plan-changed-meanwhile'])
  made(await removePlan(casey(), { ...on(later), seen: await seen(later) }))
  expect(Object.keys(await plansToChange(casey(), coupleId()))).toEqual([plan.coverage])
  expect(
    codesOf(await removePlan(casey(), { ...on(plan.coverage), seen: await seen(plan.coverage) })),
  ).toEqual(['only-plan-stays'])
})

test('two plans of one payer are told apart wherever the desk names them', async () => {
  const other = made(
    await addPlan(casey(), {
      ...{ coupleId: coupleId(), personId: plan.person, holder: 'partner', payerName: 'Example Mutual' },
      ...{ memberId: 'M-77', groupNumber: '', planKind: 'ppo' },
    }),
  ).id
  const { partners } = await benefitsOfCouple(casey(), coupleId())
  expect(partners[0]?.coverages.map((one) => one.plan)).toEqual([
    'Example Mutual (member ID …M1) PPO',
    'Example Mutual (member ID …M-77) PPO, in the partner’s name',
  ])
  const { [other]: shown } = await plansToChange(casey(), coupleId())
  expect(shown?.from[0]?.changes).toContain('No day is booked')
  const approvals = await authorizationsOfCouple(casey(), coupleId())
  expect(approvals.partners[0]?.plan?.payer).toBe('Example Mutual (member ID …M1)')
  const bills = await billingOfCouple(casey(), { couple: coupleId() })
  expect(bills.partners[0]?.payer).toBe('Example Mutual (member ID …M1)')
})
