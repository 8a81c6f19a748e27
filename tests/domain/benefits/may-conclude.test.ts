import { expect, test } from 'vitest'
import { mayConclude } from '@/lib/domain/benefits/may-conclude'
import { codes } from '../codes'

const noPlan = { partner: 'Sam', holdsPlan: false, facts: [], today: '2026-11-22' }
const aPlan = { ...noPlan, holdsPlan: true }
const open = { kind: 'could-not-determine', why: 'No plan yet.', next: 'Ask again on Friday.' } as const

test('where a partner has no plan there is nothing to verify, and their word is enough for "not covered"', () => {
  expect(codes(mayConclude(noPlan, { kind: 'verified' }))).toEqual(['no-plan-to-verify'])
  expect(mayConclude(noPlan, { kind: 'not-covered' })).toEqual([])
  expect(mayConclude(noPlan, open)).toEqual([])
  expect(codes(mayConclude(noPlan, { ...open, why: ' ' }))).toEqual(['could-not-determine-needs-a-note'])
})

test('where there is a plan a source must say so', () => {
  expect(codes(mayConclude(aPlan, { kind: 'not-covered' }))).toEqual(['not-covered-needs-a-source'])
})

test('a plan that is over is not verified, and may still be called not covered or left open', () => {
  const ends = (value: string, live = true) => {
    const fact = { key: 'coverage-until', value, live, source: null, saidOn: '2026-11-20' } as const
    const scope = { level: null, network: 'unknown', serviceType: null } as const
    return codes(mayConclude({ ...aPlan, facts: [{ ...fact, scope }] }, { kind: 'verified' }))
  }
  expect(ends('2026-11-21')).toContain('coverage-already-ended')
  expect(ends('2025-12-31', false)).not.toContain('coverage-already-ended')
  expect(ends('2026-11-22')).not.toContain('coverage-already-ended')
})
