import { expect, test } from 'vitest'
import { wordsBefore } from '@/lib/domain/benefits/words-before'

const words = (memberId: string) =>
  ({ holder: 'self', payerName: 'Example', memberId, groupNumber: '', planKind: 'ppo' }) as const
const kept = (memberId: string, takenBack = false) => ({ ...words(memberId), takenBack })
const before = (now: string, ...latestFirst: ReturnType<typeof kept>[]) =>
  wordsBefore(latestFirst, words(now)).map(({ memberId }) => memberId)

test('what another plan stood in the place of is one line a round', () => {
  expect(before('M1', kept('L-9', true), kept('M1'))).toEqual(['L-9'])
  expect(before('M1', kept('L-10', true), kept('M1'), kept('L-9', true), kept('M1'))).toEqual(['L-10', 'L-9'])
})

test('one round within another, and what was corrected as the same plan, stand as they are', () => {
  expect(before('M1', kept('L-9', true), kept('L-10', true), kept('L-9'), kept('M1'))).toEqual([
    'L-9',
    'L-10',
  ])
  // Corrected before it, and after it.
  expect(before('M1', kept('L-9', true), kept('M1'), kept('M0'))).toEqual(['L-9', 'M0'])
  expect(before('M2', kept('M1'), kept('L-9', true), kept('M1'))).toEqual(['M1', 'L-9'])
  expect(before('M2', kept('M1'), kept('M0'))).toEqual(['M1', 'M0'])
})
