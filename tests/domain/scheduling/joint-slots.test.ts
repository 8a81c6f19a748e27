import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { commonTime, jointSlots } from '@/lib/domain/scheduling/joint-slots'
import { weeklyHours } from '@/lib/domain/scheduling/wall-clock'
import { MINUTE } from '@/lib/domain/time'
import { chen, maya, sam } from '@/tests/domain/program'
import { type Living, slotsByMinute } from '@/tests/domain/scheduling/temporal-oracle'

const zones = [
  'America/New_York',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'Pacific/Honolulu',
]
const people = [maya, sam, chen]
const serverZone = process.env.TZ
afterEach(() => {
  process.env.TZ = serverZone
})

/** Three days around the night the clocks change, from midnight UTC. */
function daysAround(changeDay: string) {
  const middle = Date.parse(`${changeDay}T00:00:00Z`)
  return { start: middle - 1440 * MINUTE, end: middle + 2880 * MINUTE }
}

const minuteOfDay = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15)
const habit = fc.record({
  weekday: fc.constantFrom(6, 7, 1),
  fromMinute: minuteOfDay,
  length: fc.integer({ min: 24, max: 90 }).map((quarter) => quarter * 15),
})
const hours = fc.array(habit, { minLength: 3, maxLength: 6 }).map((habits) =>
  habits.map(({ weekday, fromMinute, length }) => ({
    weekday,
    fromMinute,
    untilMinute: Math.min(1440, fromMinute + length),
  })),
)
const busyMinutes = fc.array(fc.record({ from: fc.nat(4319), length: fc.integer({ min: 5, max: 180 }) }), {
  maxLength: 6,
})
const someone = fc.record({ zone: fc.constantFrom(...zones), hours, busyMinutes })

describe.each(['UTC', 'America/New_York', 'Asia/Kolkata'])('joint slots on a server in %s', (serverZone) => {
  it.each(['2026-03-08', '2026-11-01'])(
    'are those Temporal finds minute by minute around %s',
    (changeDay) => {
      process.env.TZ = serverZone
      const window = daysAround(changeDay)
      const search = fc.record({
        three: fc.tuple(someone, someone, someone),
        minutes: fc.constantFrom(30, 60, 120),
        stepMinutes: fc.constantFrom(15, 30, 60),
      })
      let found = 0
      fc.assert(
        fc.property(search, ({ three, minutes, stepMinutes }) => {
          const living: Living[] = three.map(({ zone, hours, busyMinutes }) => ({
            zone,
            hours,
            busy: busyMinutes.map(({ from, length }) => ({
              start: window.start + from * MINUTE,
              end: window.start + (from + length) * MINUTE,
            })),
          }))
          const calendars = living.map(({ zone, hours, busy }, index) => ({
            ...(people[index] ?? maya),
            open: weeklyHours(hours, zone, '2026-01-01', '2026-12-31'),
            busy,
          }))
          const slots = jointSlots({ people: calendars, minutes, stepMinutes, window, notBefore: 0 })
          found += slots.length
          expect(slots).toEqual(slotsByMinute(living, minutes, stepMinutes, window))
        }),
        { seed: Date.parse(changeDay) / 1000 + serverZone.length, numRuns: 100 },
      )
      expect(found).toBeGreaterThan(500)
    },
  )
})

describe('joint slots', () => {
  const open = [{ start: 0, end: 240 * MINUTE }]
  const window = { start: 0, end: 240 * MINUTE }
  const both = [
    { ...maya, open, busy: [] },
    { ...sam, open, busy: [{ start: 60 * MINUTE, end: 90 * MINUTE }] },
  ]

  it('fit back to back with what is taken', () => {
    const slots = jointSlots({ people: both, minutes: 60, stepMinutes: 30, window, notBefore: 0 })
    expect(slots.map(({ start }) => start / MINUTE)).toEqual([0, 90, 120, 150, 180])
  })

  it('start neither before now nor off the step', () => {
    const slots = jointSlots({ people: both, minutes: 60, stepMinutes: 30, window, notBefore: 91 * MINUTE })
    expect(slots.map(({ start }) => start / MINUTE)).toEqual([120, 150, 180])
  })

  it.each([
    { so: 'nobody is asked for', people: [] },
    { so: 'someone has no hours', people: [...both, { ...chen, open: [], busy: [] }] },
  ])('there are none when $so', ({ people }) => {
    expect(jointSlots({ people, minutes: 30, stepMinutes: 30, window, notBefore: 0 })).toEqual([])
  })

  it('take hours and seats in any order, touching or overlapping', () => {
    const shuffled = {
      ...maya,
      open: [
        { start: 120, end: 200 },
        { start: 0, end: 60 },
        { start: 60, end: 130 },
      ],
      busy: [
        { start: 90, end: 100 },
        { start: 10, end: 20 },
        { start: 15, end: 30 },
      ],
    }
    expect(commonTime({ people: [shuffled], window: { start: 0, end: 150 }, notBefore: 5 })).toEqual([
      { start: 5, end: 10 },
      { start: 30, end: 90 },
      { start: 100, end: 150 },
    ])
  })
})
