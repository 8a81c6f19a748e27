import { describe, expect, it } from 'vitest'
import {
  always,
  daysToOrderFrom,
  firstFreeDay,
  isInTurn,
  nextPayingDay,
  orderBounds,
  turnsInPlaceOf,
} from '@/lib/domain/benefits/plan-turns'
import { sayRests, wasSpokenOf } from '@/lib/domain/benefits/rests-on-plan'
import { sayPlace, sayTurn } from '@/lib/domain/benefits/say-turns'
import { payFirstForm } from '@/lib/forms/benefits-plans'

const before = [{ from: null, until: '2026-12-01' }]
const after = [{ from: '2026-12-01', until: null }]

describe('the turn of a plan', () => {
  it('is half-open: the first day of a month is the next plan’s', () => {
    expect(['2026-11-30', '2026-12-01'].map((day) => isInTurn(before, day))).toEqual([true, false])
    expect(['2026-11-30', '2026-12-01'].map((day) => isInTurn(after, day))).toEqual([false, true])
    expect(isInTurn(always, '1900-01-01')).toBe(true)
    expect(isInTurn([...before, { from: '2027-02-01', until: null }], '2027-01-31')).toBe(false)
  })

  it('is said by the day on which it is read', () => {
    expect(sayTurn(after, '2026-11-22')).toBe('pays first from Dec 1, 2026 on')
    expect(sayTurn(after, '2026-12-01')).toBe('pays first since Dec 1, 2026')
    expect(sayTurn(before, '2026-11-30')).toBe('pays first through Nov 30, 2026')
    expect(sayTurn(before, '2026-12-01')).toBe('paid first through Nov 30, 2026')
    expect([sayTurn(always, '2026-12-01'), sayTurn([], '2026-12-01')]).toEqual(['pays first', ''])
  })

  it('stands with its place, to the desk and to whose plan it is', () => {
    expect(sayPlace(before, 2, '2026-11-22')).toBe('pays first through Nov 30, 2026, then second')
    expect(sayPlace(before, 2, '2026-11-22', 'en')).toBe('pays first through November 30, 2026, then second')
    expect(sayPlace(after, 1, '2026-11-22', 'es')).toBe('paga primero a partir del 1 de diciembre de 2026')
    expect(sayPlace(before, 2, '2026-12-01')).toBe('pays second, paid first through Nov 30, 2026')
    expect([sayPlace([], 2, '2026-12-01', 'es'), sayPlace([], 3, '2026-12-01', 'en')]).toEqual([
      'paga en segundo lugar',
      'pays as number 3',
    ])
  })
})

describe('another plan in the place of one', () => {
  it('pays first from the month after the last day that was over under it', () => {
    expect(turnsInPlaceOf(always, [])).toEqual(always)
    expect(turnsInPlaceOf(always, ['2026-11-20'])).toEqual([{ from: '2026-12-01', until: null }])
    // What was over under another plan of theirs is not of this one.
    expect(turnsInPlaceOf(after, ['2026-11-20'])).toEqual(after)
    expect(turnsInPlaceOf(before, ['2026-11-20'])).toEqual([])
    expect(turnsInPlaceOf(before, ['2026-10-20'])).toEqual([{ from: '2026-11-01', until: '2026-12-01' }])
  })

  it('is asked about from the day on which it pays first', () => {
    expect(nextPayingDay(after, '2026-11-22')).toBe('2026-12-01')
    expect(nextPayingDay(after, '2026-12-24')).toBe('2026-12-24')
    expect(nextPayingDay(before, '2026-12-24')).toBe('2026-12-24')
    expect(nextPayingDay(always, '2026-11-22')).toBe('2026-11-22')
  })
})

describe('from when the order may change', () => {
  it('is the month after the last attended day, or the start', () => {
    expect(firstFreeDay(['2026-12-31', '2026-11-02'])).toBe('2027-01-01')
    expect(firstFreeDay([])).toBeNull()
  })

  it('is offered up to three months ahead', () => {
    expect(daysToOrderFrom([], '2026-11-22')).toEqual([null, '2026-12-01', '2027-01-01', '2027-02-01'])
    expect(daysToOrderFrom(['2026-11-20'], '2026-11-22')).toEqual(['2026-12-01', '2027-01-01', '2027-02-01'])
    expect(daysToOrderFrom(['2026-09-20'], '2026-11-22')[0]).toBe('2026-10-01')
    expect(daysToOrderFrom(['2025-01-20'], '2026-11-22')[0]).toBe('2026-09-01')
    expect(daysToOrderFrom(['2027-04-20'], '2026-11-22')).toEqual(['2027-05-01'])
  })

  it('lies two years back at most, and one ahead', () => {
    expect(orderBounds('2026-11-22')).toEqual({ first: '2024-11-01', last: '2027-11-01' })
  })

  it('is the first of a month and nothing else', () => {
    const read = (from: string) =>
      payFirstForm.safeParse({ coupleId: 'c', coverageId: 'p', reason: '', from })
    expect(read('2026-12-01').data?.from).toBe('2026-12-01')
    expect(read('start').data?.from).toBeNull()
    for (const day of ['2026-12-02', '2026-13-01', '', 'never']) expect(read(day).success).toBe(false)
  })
})

describe('what rests on a plan', () => {
  it('is said in words, and told apart by whether it is about this very plan', () => {
    expect(sayRests(['reply', 'picture'], 'en')).toBe('a reply of the payer and a photo of its card')
    expect(sayRests(['call', 'attended'], 'es')).toBe('una llamada y días de atención que ya pasaron')
    expect([wasSpokenOf(['picture', 'letter']), wasSpokenOf(['picture', 'question'])]).toEqual([false, true])
  })
})
