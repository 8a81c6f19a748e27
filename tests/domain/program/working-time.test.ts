import { describe, expect, test } from 'vitest'
import { sayWorkingTime, workingMinutes } from '@/lib/domain/program/working-time'

const at = (text: string) => Date.parse(text)
const zone = 'America/Denver'

describe('working time is Monday to Friday, nine to five, by the clock of the desk', () => {
  const cases: [string, string, string, number][] = [
    ['inside a day', '2026-03-04T10:00-07:00', '2026-03-04T12:30-07:00', 150],
    ['over a night', '2026-03-04T16:00-07:00', '2026-03-05T10:00-07:00', 120],
    ['over a weekend', '2026-03-06T16:00-07:00', '2026-03-09T10:00-06:00', 120],
    ['inside a weekend', '2026-03-07T10:00-07:00', '2026-03-07T18:00-07:00', 0],
    ['over the spring change of clocks', '2026-03-06T09:00-07:00', '2026-03-10T09:00-06:00', 960],
    ['backwards', '2026-03-05T10:00-07:00', '2026-03-04T10:00-07:00', 0],
  ]
  test.each(cases)('%s', (_, from, until, minutes) => {
    expect(workingMinutes(at(from), at(until), zone)).toBe(minutes)
  })
})

test('it is said in hours, and in days of eight hours', () => {
  expect([0, 59, 60, 479, 480, 720, 4800].map(sayWorkingTime)).toEqual([
    'under 1 h',
    'under 1 h',
    '1 h',
    '7 h',
    '1 d',
    '1 d 4 h',
    '10 d',
  ])
})
