import { expect, it } from 'vitest'
import {
  groupHoldsItsCapacity,
  mostInAGroup,
  usualGroupCapacity,
} from '@/lib/domain/rules/group-holds-its-capacity'

it.each([
  { capacity: 8, seated: 0, expected: [] },
  { capacity: 8, seated: 6, expected: [] },
  { capacity: 8, seated: 7, expected: [{ code: 'group-is-full', facts: { left: 1, joining: 2 } }] },
  { capacity: 8, seated: 8, expected: [{ code: 'group-is-full', facts: { left: 0, joining: 2 } }] },
  { capacity: 8, seated: 9, expected: [{ code: 'group-is-full', facts: { left: 0, joining: 2 } }] },
  {
    capacity: 13,
    seated: 0,
    expected: [{ code: 'group-is-larger-than-allowed', facts: { capacity: 13, most: 12 } }],
  },
])('two join $seated of $capacity: $expected', ({ capacity, seated, expected }) => {
  expect(groupHoldsItsCapacity({ capacity, seated, joining: 2 })).toEqual(expected)
})

it('usually holds four couples and never more than six', () => {
  expect([usualGroupCapacity, mostInAGroup]).toEqual([8, 12])
})
