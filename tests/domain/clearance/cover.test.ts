import { expect, test } from 'vitest'
import { uncovered } from '@/lib/domain/clearance/cover'
import { timeToContact } from '@/lib/domain/clearance/time-to-contact'
import { DAY, MINUTE } from '@/lib/domain/time'

const gaps = (...shifts: [number, number][]) =>
  uncovered(
    { start: 0, end: 10 },
    shifts.map(([start, end]) => ({ start, end })),
  ).map(({ start, end }) => [start, end])

test.each([
  ['nobody', [], [[0, 10]]],
  ['all of it', [[-1, 11]], []],
  [
    'two that touch',
    [
      [0, 5],
      [5, 10],
    ],
    [],
  ],
  [
    'a hole between, in any order',
    [
      [7, 12],
      [-3, 4],
    ],
    [[4, 7]],
  ],
  [
    'one inside another',
    [
      [0, 8],
      [2, 3],
    ],
    [[8, 10]],
  ],
  [
    'over before, or not begun',
    [
      [-5, 0],
      [10, 12],
    ],
    [[0, 10]],
  ],
] as [string, [number, number][], number[][]][])('uncovered hours: %s', (_, shifts, expected) => {
  expect(gaps(...shifts)).toEqual(expected)
})

const now = 100 * DAY
const clock = (raised: number, taken: number | null) => ({
  raisedAt: new Date(now - raised),
  takenAt: taken === null ? null : new Date(now - raised + taken * MINUTE),
})

test('time to contact: the median and the longest of thirty days', () => {
  const clocks = [
    clock(DAY, 10),
    clock(2 * DAY, 50),
    clock(3 * DAY, 20),
    clock(DAY, null),
    clock(31 * DAY, 999),
  ]
  expect(timeToContact(clocks, now)).toEqual({ raised: 4, taken: 3, median: 20, longest: 50 })
  expect(timeToContact(clocks.slice(0, 2), now).median).toBe(30)
  expect(timeToContact([], now)).toEqual({ raised: 0, taken: 0, median: null, longest: null })
})
