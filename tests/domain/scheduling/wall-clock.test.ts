import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  dayStart,
  daysAfter,
  instantOf,
  isInsideOneDay,
  localDateOf,
  localMinuteOf,
  weekdayOf,
  weeklyHours,
  weekOf,
} from '@/lib/domain/scheduling/wall-clock'
import { offsetAt } from '@/lib/domain/scheduling/zone-offsets'
import { HOUR, MINUTE, minutesOf } from '@/lib/domain/time'

const zones = [
  'America/New_York',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'America/St_Johns',
]
const zone = fc.constantFrom(...zones)
const instant = fc.integer({ min: Date.parse('2020-01-02'), max: Date.parse('2044-12-30') })

describe('the wall clock agrees with Temporal', () => {
  it('on offsets, dates and minutes at any instant of 2020 to 2044', () => {
    fc.assert(
      fc.property(zone, instant, (zone, at) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
        expect(offsetAt(zone, at)).toBe(shown.offsetNanoseconds / 1e6)
        expect(localDateOf(at, zone)).toBe(shown.toPlainDate().toString())
        expect(localMinuteOf(at, zone)).toBe(shown.hour * 60 + shown.minute)
      }),
      { numRuns: 1000 },
    )
  })

  it('outside those years too', () => {
    for (const at of [Date.parse('1999-07-01'), Date.parse('2061-01-15')]) {
      const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('America/Denver')
      expect(offsetAt('America/Denver', at)).toBe(shown.offsetNanoseconds / 1e6)
    }
  })

  it.each(['2026-03-08', '2026-11-01'])(
    'on every quarter hour of %s: the first of two, none of a gap',
    (date) => {
      for (const zone of zones) {
        for (let minute = 0; minute < 1440; minute += 15) {
          const wall = Temporal.PlainDateTime.from(`${date}T00:00`).add({ minutes: minute })
          const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
          const exists = first.toPlainDateTime().equals(wall)
          const gap = { date, minute, zone }
          expect(instantOf(date, minute, zone)).toEqual(
            exists ? { ok: true, at: first.epochMilliseconds } : { ok: false, gap },
          )
        }
      }
    },
  )

  it('on weekdays and days after', () => {
    fc.assert(
      fc.property(fc.nat(9000), fc.integer({ min: -400, max: 400 }), (day, shift) => {
        const date = Temporal.PlainDate.from('2020-01-01').add({ days: day })
        expect(weekdayOf(date.toString())).toBe(date.dayOfWeek)
        expect(daysAfter(date.toString(), shift)).toBe(date.add({ days: shift }).toString())
      }),
    )
  })
})

describe('the weeks in which the clocks change', () => {
  it.each([
    { zone: 'America/New_York', weekStart: '2026-03-02', hours: 167 },
    { zone: 'America/New_York', weekStart: '2026-10-26', hours: 169 },
    { zone: 'America/Denver', weekStart: '2026-03-02', hours: 167 },
    { zone: 'America/Phoenix', weekStart: '2026-03-02', hours: 168 },
    { zone: 'Pacific/Honolulu', weekStart: '2026-10-26', hours: 168 },
    { zone: 'America/New_York', weekStart: '2026-03-09', hours: 168 },
  ])('$weekStart in $zone has $hours hours', ({ zone, weekStart, hours }) => {
    expect(minutesOf(weekOf(weekStart, zone)) / 60).toBe(hours)
  })

  it('keep six in the evening at six in the evening', () => {
    const evenings = weeklyHours(
      [{ weekday: 7, fromMinute: 1080, untilMinute: 1140 }],
      'America/New_York',
      '2026-03-01',
      '2026-03-16',
    )
    expect(evenings.map(({ start }) => new Date(start).toISOString())).toEqual([
      '2026-03-01T23:00:00.000Z',
      '2026-03-08T22:00:00.000Z',
      '2026-03-15T22:00:00.000Z',
    ])
  })

  it.each([
    { date: '2026-03-08', fromMinute: 60, untilMinute: 240, minutes: 120 },
    { date: '2026-03-08', fromMinute: 120, untilMinute: 180, minutes: 0 },
    { date: '2026-11-01', fromMinute: 0, untilMinute: 180, minutes: 240 },
    { date: '2026-11-01', fromMinute: 60, untilMinute: 120, minutes: 120 },
    { date: '2026-03-15', fromMinute: 60, untilMinute: 240, minutes: 180 },
  ])(
    'on $date hours from $fromMinute to $untilMinute last $minutes minutes',
    ({ date, minutes, ...hour }) => {
      const open = weeklyHours([{ weekday: 7, ...hour }], 'America/Denver', date, daysAfter(date, 1))
      expect(open.reduce((sum, interval) => sum + minutesOf(interval), 0)).toBe(minutes)
    },
  )

  it('joins an evening and the night after it', () => {
    const hours = [
      { weekday: 1, fromMinute: 1380, untilMinute: 1440 },
      { weekday: 2, fromMinute: 0, untilMinute: 60 },
    ]
    const open = weeklyHours(hours, 'America/New_York', '2026-02-09', '2026-02-16')
    expect(open.map(minutesOf)).toEqual([120])
  })
})

it('a day ends where the next begins', () => {
  const start = dayStart('2026-11-01', 'America/New_York')
  const end = dayStart('2026-11-02', 'America/New_York')
  expect((end - start) / HOUR).toBe(25)
  expect(isInsideOneDay({ start, end }, 'America/New_York')).toBe(true)
  expect(isInsideOneDay({ start, end: end + MINUTE }, 'America/New_York')).toBe(false)
})

it('starts a day where the clocks jump when they skip midnight', () => {
  // Santiago sets its clocks forward at midnight.
  expect(new Date(dayStart('2026-09-06', 'America/Santiago')).toISOString()).toBe('2026-09-06T04:00:00.000Z')
})

it('refuses a zone nobody knows', () => {
  expect(() => offsetAt('America/Nowhere', 0)).toThrow(RangeError)
})
