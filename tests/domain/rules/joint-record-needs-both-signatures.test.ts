import { expect, test } from 'vitest'
import { jointRecordNeedsBothSignatures } from '@/lib/domain/rules/joint-record-needs-both-signatures'
import { codes } from '../codes'

test.each([
  [true, true, []],
  [true, false, ['joint-record-waits']],
  [false, true, ['joint-record-waits']],
  [false, false, ['joint-record-waits']],
] as const)('first %s, second %s: %s', (first, second, expected) => {
  expect(codes(jointRecordNeedsBothSignatures({ live: [first, second] }))).toEqual(expected)
})
