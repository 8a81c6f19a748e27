import { expect, test } from 'vitest'
import { pageOf } from '@/lib/domain/page-of'

const rows = Array.from({ length: 2003 }, (_, place) => place)

test.each([
  [0, 0, 25],
  [24, 0, 25],
  [25, 25, 25],
  [2000, 2000, 3],
  // The list was longer when this page was opened.
  [9000, 2000, 3],
  [-1, 0, 25],
  [Number.NaN, 0, 25],
])('the page of row %d begins at %d and has %d rows', (place, from, shown) => {
  const page = pageOf(rows, place, 25)
  expect([page.from, page.rows.length, page.rows[0], page.total]).toEqual([from, shown, from, 2003])
})

test('an empty list has one empty page', () => {
  expect(pageOf([], 7, 25)).toEqual({ rows: [], from: 0, total: 0, size: 25 })
})
