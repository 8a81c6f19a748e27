import { expect, it } from 'vitest'
import { sayClock, sayMinutes, sayPast, sayWhen } from '@/lib/domain/scheduling/say-when'

it.each([
  { zone: 'America/New_York', locale: 'en' as const, said: /^Sun, Mar 8, 3:00 AM EDT$/ },
  { zone: 'America/Phoenix', locale: 'en' as const, said: /^Sun, Mar 8, 12:00 AM MST$/ },
  { zone: 'America/New_York', locale: 'es' as const, said: /^dom, 8 (de )?mar, 3:00 a\.m\. EDT$/ },
])('a moment in $zone in $locale', ({ zone, locale, said }) => {
  expect(sayWhen(Date.parse('2026-03-08T07:00:00Z'), zone, locale)).toMatch(said)
})

it.each([
  [0, '0 min'],
  [45, '45 min'],
  [540, '9 h'],
  [510, '8 h 30 min'],
])('%d minutes are %s', (minutes, said) => {
  expect(sayMinutes(minutes)).toBe(said)
})

it('a minute of the day by the clock', () => {
  expect([0, 90, 1439].map(sayClock)).toEqual(['0:00', '1:30', '23:59'])
})

it('a moment that is over carries its year where that is another one, by the clocks of who reads it', () => {
  // Eight in the evening of the last day of 2026 in Denver, and the next year in UTC.
  const eve = Date.UTC(2027, 0, 1, 3)
  expect(sayPast(eve, 'America/Denver', '2026-12-31')).toBe('Thu, Dec 31, 8:00 PM MST')
  expect(sayPast(eve, 'America/Denver', '2027-01-01')).toBe('Thu, Dec 31, 2026, 8:00 PM MST')
})
