import { expect, test } from 'vitest'
import { sayEachDay } from '@/lib/domain/benefits/say-days'

const days = ['2026-11-30', '2026-12-02', '2026-12-04']

test('days of this year go without it; those of another carry it, and so do all where nobody knows today', () => {
  expect(sayEachDay(days, { today: '2026-11-23' })).toBe('Nov 30, Dec 2 and Dec 4')
  expect(sayEachDay(days, { today: '2027-01-02' })).toBe('Nov 30, Dec 2 and Dec 4, 2026')
  expect(sayEachDay(['2026-12-30', '2027-01-02'], { today: '2026-12-29' })).toBe(
    'Dec 30, 2026 and Jan 2, 2027',
  )
  expect(sayEachDay(days.slice(2))).toBe('Dec 4, 2026')
  expect(sayEachDay(days.slice(2), { locale: 'es' })).toBe('4 dic 2026')
  expect(sayEachDay([])).toBe('')
})
