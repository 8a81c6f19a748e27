import { expect, test } from 'vitest'
import { burnDown } from '@/lib/domain/benefits/authorization-burn-down'
import { daysAWeek, plannedDays } from '@/lib/domain/benefits/planned-days'
import { sayFirstDay } from '@/lib/domain/benefits/say-first-day'

const day = (on: string, settled = false) => ({ day: on, minutes: 180, settled })
const today = '2026-11-22'
// Monday, Wednesday and Friday to come.
const booked = [day('2026-11-20', true), ...['2026-11-23', '2026-11-25', '2026-11-27'].map((on) => day(on))]

test('care goes on as it is booked: on the weekdays of the last seven days', () => {
  const planned = plannedDays(booked, today, '2026-12-04').map((one) => one.day)
  expect(planned).toEqual(['2026-11-30', '2026-12-02'])
  expect(daysAWeek(booked)).toBe(3)
  expect(plannedDays([], today, '2026-12-04')).toEqual([])
  expect(daysAWeek([])).toBe(0)
  // Nothing is planned for a day that is over, nor for today.
  const past = [day('2026-10-30', true), day('2026-11-01', true)]
  expect(plannedDays(past, today, '2026-12-01').map((one) => one.day)).toEqual(['2026-11-27', '2026-11-29'])
})

test('two approved days that are left are used up with the second one planned, before the approval ends', () => {
  const approval = { id: 'one', units: 6, from: '2026-11-20', until: '2027-01-21' }
  const days = [...booked, ...plannedDays(booked, today, approval.until)]
  expect(burnDown([approval], days).approvals).toMatchObject([{ left: 0, runsOutOn: '2026-12-02' }])
})

test('a request says where its first day comes from', () => {
  const said = { reference: 'PA-7', last: '2027-01-20', usedUpOn: '2026-12-02', left: 2, perWeek: 3 }
  expect(sayFirstDay(said)).toBe(
    'The approved days of PA-7 are used up on Dec 2, 2026, by what is booked and then at 3 days a week.',
  )
  expect(sayFirstDay({ ...said, perWeek: 1 })).toMatch(/at 1 day a week\.$/)
  expect(sayFirstDay({ ...said, left: 0 })).toMatch(/are used up on Dec 2, 2026, by what is booked\.$/)
  expect(sayFirstDay({ ...said, usedUpOn: null })).toBe('The last approved day of PA-7 is Jan 20, 2027.')
})
