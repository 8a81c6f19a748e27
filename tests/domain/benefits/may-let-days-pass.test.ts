import { expect, test } from 'vitest'
import { mayLetDaysPass } from '@/lib/domain/benefits/may-let-days-pass'
import { codes } from '../codes'

const today = '2026-11-22'
const why = 'Approved by telephone'
const may = (from: string, until: string, reason = why) =>
  codes(mayLetDaysPass({ from, until }, reason, today))

test('days are let pass for a month at a time, from a week back on at the earliest', () => {
  expect(may('2026-11-15', '2026-12-16')).toEqual([])
  expect(may('2026-11-15', '2026-12-17')).toEqual(['days-let-pass-too-many'])
  expect(may('2026-11-14', '2026-11-20')).toEqual(['days-let-pass-long-past'])
  expect(may('2026-12-02', '2026-12-02')).toEqual(['authorization-days-swapped'])
})

test('a reason says something: three words, or as long as they would be', () => {
  const say = (reason: string) => may(today, '2026-11-25', reason)
  for (const reason of ['x', '  ', 'urgent', '1 2 3 4', 'ok ok'])
    expect(say(reason)).toEqual(['days-let-pass-say-why'])
  for (const reason of ['payer is late', 'telephone approval']) expect(say(reason)).toEqual([])
})
