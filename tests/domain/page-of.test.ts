import { expect, test } from 'vitest'
import { placeAsked } from '@/lib/domain/page-of'

test.each([
  [undefined, 0],
  ['24', 24],
  ['24.9', 24],
  ['-1', 0],
  ['a page', 0],
  [['1', '2'], 0],
  ['1e99', 1_000_000],
])('of %j in an address, row %d is asked for', (said, place) => {
  expect(placeAsked(said)).toBe(place)
})
