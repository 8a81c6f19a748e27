import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costOrders } from '@/lib/domain/benefits/estimate/cost-orders'
import type { Between, Cost, Estimate, Patient, PlanTerms } from '@/lib/domain/benefits/estimate/estimate'
import { estimateCosts } from '@/lib/domain/benefits/estimate/estimate-costs'
import { sumOf } from '@/lib/domain/benefits/estimate/sum-up'
import { threeAWeek } from './in-dollars'

const cents = fc.integer({ min: 0, max: 300_000 })
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const sum = fc.record({ total: maybe(cents), left: cents })
const sums = fc.record({ individual: maybe(sum), family: maybe(sum) })
const amount = fc.tuple(cents, cents).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const change = fc.constantFrom('2027-01-08', '2027-01-20', '2027-02-03')
/** One amount, and from a day on another. */
const allowed = fc.tuple(amount, amount, change).map(([first, then, on]) => [
  { ...first, from: '2026-01-01', until: on },
  { ...then, from: on, until: null },
])

const planIn = (coverage: string): fc.Arbitrary<PlanTerms> =>
  fc.record({
    coverage: fc.constant(coverage),
    policy: fc.constantFrom(...(coverage.endsWith('1') ? ['ours', coverage] : [coverage])),
    asOf: fc.constantFrom('2026-12-01', '2027-01-02'),
    yearStarts: fc.constantFrom('01-01', '01-20'),
    deductible: sums,
    outOfPocket: sums,
    copay: maybe(fc.integer({ min: 0, max: 20_000 })),
    coinsurance: fc.integer({ min: 0, max: 10_000 }),
    allowed,
    order: fc.constantFrom(...costOrders),
    rests: fc.constant([]),
    assumptions: fc.constant([]),
  })

const patientIn = (id: string, most = 2): fc.Arbitrary<Patient> =>
  fc.record({
    id: fc.constant(id),
    plans: fc
      .tuple(planIn(`${id}-1`), planIn(`${id}-2`), fc.integer({ min: 1, max: most }))
      .map(([first, second, count]) => [first, second].slice(0, count)),
    days: fc.subarray(threeAWeek(18), { minLength: 1 }),
  })

type Figured = Extract<Estimate, { days: unknown }>
const figured = (patients: Patient[]) => estimateCosts({ patients }) as Figured[]
const alone = (patient: Patient) => figured([patient])[0] as Figured
const courses = ({ low, high }: Between): Cost[] => [low, high]

describe('every estimate', () => {
  it('adds up to the cent, in days, in weeks and in all', () => {
    fc.assert(
      fc.property(patientIn('maya'), patientIn('sam'), (maya, sam) => {
        for (const { days, weeks, total } of figured([maya, sam])) {
          expect(sumOf(days)).toEqual(total)
          expect(sumOf(weeks)).toEqual(total)
          for (const cost of days.flatMap(courses)) {
            const afterFirst = cost.deductible + cost.coinsurance + cost.copay
            expect(cost.allowed).toBe((cost.planPays ?? 0) + afterFirst)
            expect(cost.patientPays).toBe(afterFirst - cost.otherPlanPays)
            for (const part of Object.values(cost).map(Number))
              expect(Number.isSafeInteger(part) && part >= 0).toBe(true)
          }
        }
      }),
    )
  })

  it('never asks more than is left of the maximum, the person’s or the family’s', () => {
    fc.assert(
      fc.property(patientIn('maya'), (maya) => {
        const { individual, family } = maya.plans[0]?.outOfPocket ?? { individual: null, family: null }
        const inOneYear = { ...maya, days: maya.days.filter((day) => day >= '2027-01-20') }
        fc.pre(inOneYear.days.length > 0)
        const isNew = (maya.plans[0]?.yearStarts ?? '') === '01-20' || maya.plans[0]?.asOf === '2026-12-01'
        const most = [individual, family].map(
          (one) => (isNew ? one?.total : one?.left) ?? Number.POSITIVE_INFINITY,
        )
        for (const { patientPays } of courses(alone(inOneYear).total))
          expect(patientPays).toBeLessThanOrEqual(Math.min(...most))
      }),
    )
  })

  it('never costs less for one more day', () => {
    fc.assert(
      fc.property(patientIn('maya', 1), fc.constantFrom(...threeAWeek(18)), (maya, day) => {
        const more = alone({ ...maya, days: [...maya.days, day].sort() }).total
        const less = alone(maya).total
        expect(more.low.patientPays).toBeGreaterThanOrEqual(less.low.patientPays)
        expect(more.high.patientPays).toBeGreaterThanOrEqual(less.high.patientPays)
      }),
    )
  })

  it('counts each day at the amount that holds on it, and no day from the first that none holds on', () => {
    const short = fc.tuple(patientIn('maya', 1), fc.constantFrom(...threeAWeek(18)))
    fc.assert(
      fc.property(short, ([maya, ends]) => {
        const [plan] = maya.plans
        fc.pre(plan !== undefined && maya.days.some((day) => day < ends))
        const amounts = (plan?.allowed ?? []).filter(({ from }) => from < ends)
        const until = amounts.map((one) => ({
          ...one,
          until: one.until && one.until < ends ? one.until : ends,
        }))
        const [estimate] = figured([{ ...maya, plans: [{ ...(plan as PlanTerms), allowed: until }] }])
        for (const { day, low, high } of estimate?.days ?? []) {
          const held = until.find((one) => one.from <= day && day < one.until)
          const counted = [low.allowed, high.allowed].map((one) => one ?? held?.low)
          for (const one of counted) expect([held?.low, held?.high]).toContain(one)
        }
        const dear = maya.days.filter((day) => day >= ends)
        const copays = estimate?.days.length === maya.days.length
        expect(estimate?.uncounted).toEqual(
          dear.length === 0 || copays ? null : { from: dear[0], days: dear.length },
        )
      }),
    )
  })

  it('puts the course that costs less first', () => {
    fc.assert(
      fc.property(patientIn('maya'), (maya) => {
        const { low, high } = alone(maya).total
        expect(low.patientPays).toBeLessThanOrEqual(high.patientPays)
      }),
    )
  })

  it('never asks more because a second plan pays too', () => {
    fc.assert(
      fc.property(patientIn('maya'), (maya) => {
        const both = alone(maya).total
        const first = alone({ ...maya, plans: maya.plans.slice(0, 1) }).total
        expect(both.low.patientPays).toBeLessThanOrEqual(first.low.patientPays)
        expect(both.high.patientPays).toBeLessThanOrEqual(first.high.patientPays)
      }),
    )
  })

  it('of two on one policy, what both pay stays within the family’s maximum', () => {
    fc.assert(
      fc.property(
        patientIn('maya', 1),
        patientIn('sam', 1),
        fc.integer({ max: 300_000, min: 0 }),
        (maya, sam, left) => {
          const ours = (patient: Patient): Patient => ({
            ...patient,
            plans: patient.plans.map((plan) => ({
              ...plan,
              policy: 'ours',
              asOf: '2027-01-02',
              yearStarts: '01-01',
              deductible: { individual: { total: null, left: 50_000 }, family: null },
              allowed: [{ low: 40_000, high: 40_000, from: '2026-01-01', until: null }],
              outOfPocket: { ...plan.outOfPocket, family: { total: null, left } },
            })),
          })
          const totals = figured([ours(maya), ours(sam)]).map(({ total }) => total)
          for (const course of ['low', 'high'] as const) {
            const paid = totals.reduce((all, total) => all + total[course].patientPays, 0)
            expect(paid).toBeLessThanOrEqual(left)
          }
        },
      ),
    )
  })
})
