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
