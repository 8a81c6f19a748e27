import { expect, test } from 'vitest'
import type { CaseFacts } from '@/lib/domain/program/case-stage'
import { dueOf, isLate, waitingOf } from '@/lib/domain/program/promised-time'

const zone = 'America/Denver'
const at = (text: string) => Date.parse(text)
const sentOnFridayMorning: CaseFacts = {
  submittedAt: at('2026-03-06T09:00-07:00'),
  partners: [{ name: 'Maya', coverages: [], paysSince: null }],
  enrolledAt: null,
  careTeam: { complete: false, changedAt: null },
  sessions: { ahead: false, lastEndedAt: null },
}
const lateAt = (text: string) => isLate(waitingOf(sentOnFridayMorning, at(text), zone))

test('what is due at the end of a Friday is late from then on, all weekend too', () => {
  expect(dueOf(sentOnFridayMorning, zone)).toBe(at('2026-03-06T17:00-07:00'))
  expect(lateAt('2026-03-06T16:59:59-07:00')).toBe(false)
  expect(lateAt('2026-03-06T17:00-07:00')).toBe(true)
  expect(lateAt('2026-03-07T11:00-07:00')).toBe(true)
  expect(lateAt('2026-03-09T09:00-06:00')).toBe(true)
})

test('who waits for nothing is not late', () => {
  expect(
    isLate(waitingOf({ ...sentOnFridayMorning, submittedAt: null }, at('2027-01-01T00:00Z'), zone)),
  ).toBe(false)
})

test('an estimate the law wants is due when the desk closes on its day, also for who waits for nothing else', () => {
  const asked = { name: 'Sam', on: '2026-03-09', due: '2026-03-12' }
  const settled: CaseFacts = { ...sentOnFridayMorning, submittedAt: null, owed: [asked] }
  expect(dueOf(settled, zone)).toBe(at('2026-03-12T17:00-06:00'))
  expect(waitingOf(settled, at('2026-03-10T09:00-06:00'), zone)).toEqual({ minutes: 480, left: 3 * 480 })
  expect(isLate(waitingOf(settled, at('2026-03-12T16:59-06:00'), zone))).toBe(false)
  expect(isLate(waitingOf(settled, at('2026-03-13T10:00-06:00'), zone))).toBe(true)
  const both = { ...sentOnFridayMorning, owed: [{ ...asked, due: null }, asked] }
  expect(dueOf(both, zone)).toBe(dueOf(sentOnFridayMorning, zone))
})
