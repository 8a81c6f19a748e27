import { describe, expect, it } from 'vitest'
import { sentence } from '@/lib/domain/refusals'
import { instantOf } from '@/lib/domain/scheduling/wall-clock'
import { weekLoad, weekWarnings } from '@/lib/domain/scheduling/week-hours'
import { MINUTE } from '@/lib/domain/time'
import { codes } from '@/tests/domain/codes'

const zone = 'America/New_York'

function seat(date: string, minute: number, minutes: number) {
  const start = instantOf(date, minute, zone)
  if (!start.ok) throw new Error('the test chose a skipped minute')
  return { start: start.at, end: start.at + minutes * MINUTE }
}

describe('the load of a week', () => {
  it('counts minutes and local days from Monday to Sunday', () => {
    const seats = [
      seat('2026-02-08', 1380, 60),
      seat('2026-02-09', 0, 60),
      seat('2026-02-09', 600, 120),
      seat('2026-02-15', 1380, 60),
      seat('2026-02-16', 0, 60),
    ]
    expect(weekLoad(seats, zone, '2026-02-09')).toEqual({ minutes: 240, days: ['2026-02-09', '2026-02-15'] })
  })

  it('counts by each partner’s own calendar', () => {
    const late = [seat('2026-02-16', 60, 60)]
    expect(weekLoad(late, zone, '2026-02-09').minutes).toBe(0)
    expect(weekLoad(late, 'Pacific/Honolulu', '2026-02-09')).toEqual({ minutes: 60, days: ['2026-02-15'] })
  })

  it.each(['2026-03-02', '2026-10-26'])(
    'counts hours that pass, not hours shown, in the week of %s',
    (weekStart) => {
      const sunday = weekStart === '2026-03-02' ? '2026-03-08' : '2026-11-01'
      const start = instantOf(sunday, 60, zone)
      const end = instantOf(sunday, 240, zone)
      if (!start.ok || !end.ok) throw new Error('the test chose a skipped minute')
      const passed = weekStart === '2026-03-02' ? 120 : 240
      expect(weekLoad([{ start: start.at, end: end.at }], zone, weekStart).minutes).toBe(passed)
    },
  )
})

describe('warnings about a week', () => {
  it.each([
    { minutes: 540, days: 3, expected: [] },
    { minutes: 900, days: 5, expected: [] },
    { minutes: 539, days: 3, expected: ['week-has-too-few-hours'] },
    { minutes: 901, days: 5, expected: ['week-has-too-many-hours'] },
    { minutes: 600, days: 2, expected: ['week-has-too-few-days'] },
    { minutes: 600, days: 6, expected: ['week-has-too-many-days'] },
    { minutes: 0, days: 0, expected: ['week-has-too-few-hours', 'week-has-too-few-days'] },
  ])('$minutes minutes on $days days: $expected', ({ minutes, days, expected }) => {
    const load = { minutes, days: Array.from({ length: days }, (_, day) => `2026-02-0${day + 1}`) }
    expect(codes(weekWarnings('Sam', load))).toEqual(expected)
  })

  it('are said by name, in both languages', () => {
    const [refused] = weekWarnings('Sam', { minutes: 510, days: ['2026-02-09', '2026-02-10', '2026-02-11'] })
    if (!refused) throw new Error('510 minutes are below the least')
    expect(sentence(refused)).toBe('Sam has 8 h 30 min this week; the program needs at least 9 h.')
    expect(sentence(refused, 'es')).toBe('Sam tiene 8 h 30 min esta semana; el programa pide al menos 9 h.')
  })

  it('follow the frame a program sets', () => {
    const load = { minutes: 360, days: ['2026-02-09', '2026-02-10'] }
    const frame = { leastMinutes: 360, mostMinutes: 480, fewestDays: 2, mostDays: 3 }
    expect(weekWarnings('Sam', load, frame)).toEqual([])
  })
})
