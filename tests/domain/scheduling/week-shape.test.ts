import { expect, test } from 'vitest'
import { keepsPattern, weekShape } from '@/lib/domain/scheduling/week-shape'

const at = (day: number, from: number, until: number) => ({
  start: Date.UTC(2026, 1, day, from),
  end: Date.UTC(2026, 1, day, until),
})

test('a day is as long as its sessions, side by side counted once', () => {
  const shape = weekShape([at(11, 18, 20), at(9, 17, 18), at(9, 17, 18), at(9, 18, 19)], 'UTC')
  expect(shape).toEqual([
    { date: '2026-02-09', minutes: 120 },
    { date: '2026-02-11', minutes: 120 },
  ])
  expect(keepsPattern(shape, { days: 2, minutesPerDay: 120 })).toBe(true)
  expect(keepsPattern(shape, { days: 3, minutesPerDay: 120 })).toBe(false)
  expect(keepsPattern([...shape, { date: '2026-02-12', minutes: 90 }], { days: 3, minutesPerDay: 120 })).toBe(
    false,
  )
})
