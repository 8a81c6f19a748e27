import { describe, expect, it } from 'vitest'
import type { Estimate } from '@/lib/domain/benefits/estimate/estimate'
import { estimateCosts } from '@/lib/domain/benefits/estimate/estimate-costs'
import { printFigure } from '../../../bench/figure'
import { cents, type OnPaper, patientOf, threeAWeek } from './in-dollars'
import { amounts } from './worked-at-changing-amounts'
import type { WorkedCase } from './worked-case'
import { family, orders } from './worked-in-other-orders'
import { twoPlans, years } from './worked-over-years-and-plans'
import { together } from './worked-together'
import { onePlan } from './worked-under-one-plan'
import { bounds } from './worked-within-bounds'

const groups = {
  'one plan': onePlan,
  'the orders in which plans count': orders,
  'family sums': family,
  'what is known within bounds only': bounds,
  'plan years': years,
  'two plans': twoPlans,
  'amounts that hold from a day on': amounts,
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const estimate = worked(one)
    expect(paidIn(estimate)).toEqual(one.pays.map(asCents))
    expect(estimate.kind).toBe(one.pays.every((day) => typeof day === 'number') ? 'amount' : 'range')
    expect(estimate).toMatchObject({ uncounted: one.uncounted ?? null })
  })
})

describe('two partners on one policy or on two', () => {
  it.each(together.map((one) => [one.name, one] as const))('%s', (_, { partners }) => {
    const asked = Object.entries(partners)
    const estimates = estimateCosts({
      patients: asked.map(([id, { plan, days }]) => patientOf([plan], days, id)),
    })
    expect(estimates.map(paidIn)).toEqual(asked.map(([, { pays }]) => pays.map(asCents)))
  })
})

describe('what no figure can be given for', () => {
  const of = (plan: OnPaper[], days = threeAWeek(3)) =>
    estimateCosts({ patients: [patientOf(plan, days)] })[0] as Estimate

  it('tells the terms where the allowed amount is not known', () => {
    expect(of([{ deductible: 300, percent: 20, outOfPocket: 2500, allowed: null }])).toMatchObject({
      kind: 'percentage-only',
      terms: { deductibleLeft: cents(300), coinsurance: 2000, copay: null, atMost: cents(2500) },
      missing: ['allowed-amount'],
    })
  })

  it('tells the terms where a deductible of unknown cost stands before a copay', () => {
    const terms = { deductibleLeft: cents(300), copay: cents(40) }
    expect(of([{ deductible: 300, copay: 40, allowed: null }])).toMatchObject({
      kind: 'percentage-only',
      terms,
    })
  })

  it('tells the terms where the amount is known from a later day on, and none for the first', () => {
    const plan = { deductible: 300, percent: 20, allowed: null, then: { '2027-01-06': 400 } }
    expect(of([plan]).kind).toBe('percentage-only')
  })

  it('gives no copay alone for days in a year whose deductible is not met yet', () => {
    const days = ['2026-12-30', '2027-01-04']
    const kind = of([{ deductible: [500, 0], copay: 40, allowed: null, asOf: '2026-11-20' }], days).kind
    expect(kind).toBe('percentage-only')
  })

  it('says what is missing, and gives no zero for it', () => {
    expect(of([{ deductible: 500 }])).toMatchObject({ kind: 'not-known', missing: ['copay-or-coinsurance'] })
    expect(of([{ percent: 20 }], [])).toMatchObject({ kind: 'not-known', missing: ['planned-days'] })
    expect(of([])).toMatchObject({ kind: 'not-known', missing: ['plan'] })
    expect(of([])).not.toHaveProperty('total')
  })
})

it('has worked at least forty cases by hand', () => {
  const all = Object.values(groups).flat()
  const wrong = all.filter((one) => String(paidIn(worked(one))) !== String(one.pays.map(asCents)))
  const count = all.length + together.length
  const ok = wrong.length === 0 && count >= 40
  printFigure({ id: 'ESTIMATE', value: count, unit: `worked cases, ${wrong.length} wrong`, bar: 40, ok })
  expect(ok).toBe(true)
})

function worked({ plan, pays, days }: WorkedCase): Estimate {
  const plans = Array.isArray(plan) ? plan : [plan]
  return estimateCosts({ patients: [patientOf(plans, days ?? threeAWeek(pays.length))] })[0] as Estimate
}

function paidIn(estimate: Estimate) {
  if (!('days' in estimate)) return estimate.kind
  return estimate.days.map(({ low, high }) => [low.patientPays, high.patientPays])
}

function asCents(day: number | [number, number]) {
  const [low, high] = typeof day === 'number' ? [day, day] : day
  return [cents(low), cents(high)]
}
