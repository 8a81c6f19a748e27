import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn, canBeBirthday, isAdult, isRealDay } from '@/lib/domain/intake/age'
import { tidyTimes, wrongAboutYou, wrongTimes } from '@/lib/domain/intake/check-entries'
import { nextSteps } from '@/lib/domain/intake/next-steps'
import { referenceFrom } from '@/lib/domain/intake/reference'
import { isState, states, usualZone } from '@/lib/domain/intake/states'
import { isZone, zoneName, zones } from '@/lib/domain/intake/zones'
import { offsetAt } from '@/lib/domain/scheduling/zone-offsets'

describe('age', () => {
  it.each([
    ['2008-03-01', '2026-03-01', 18],
    ['2008-03-02', '2026-03-01', 17],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['1926-12-31', '2026-01-01', 99],
  ])('someone born on %s is on %s %i years old', (born, today, years) => {
    expect(ageOn(born, today)).toBe(years)
    expect(isAdult(born, today)).toBe(years >= 18)
  })

  it.each([
    [1990, 2, 31, false],
    [1990, 2, 29, false],
    [1992, 2, 29, true],
    [1990, 13, 1, false],
    [1990, 0, 1, false],
    [1990, 4, 31, false],
    [1990, 12, 31, true],
  ])('%i-%i-%i is a day: %s', (year, month, day, real) => {
    expect(isRealDay(year, month, day)).toBe(real)
  })

  it('nobody is born tomorrow, 126 years ago, or on a text', () => {
    expect(canBeBirthday('2026-03-02', '2026-03-01')).toBe(false)
    expect(canBeBirthday('1899-03-01', '2026-03-01')).toBe(false)
    expect(canBeBirthday('soon', '2026-03-01')).toBe(false)
    expect(canBeBirthday('1990-03-27', '2026-03-01')).toBe(true)
  })
})

describe('states and zones', () => {
  it('there are fifty states and the District, each once, each with a zone we offer', () => {
    expect(new Set(states.map(({ code }) => code)).size).toBe(51)
    for (const { code, zone } of states) expect(isZone(zone), code).toBe(true)
  })

  it('every zone is one the clocks know, and has a name in both languages', () => {
    for (const zone of zones) {
      expect(Number.isFinite(offsetAt(zone, Date.UTC(2027, 0, 1)))).toBe(true)
      expect(zoneName(zone, 'es')).not.toBe(zoneName(zone, 'en'))
    }
    expect(zoneName('America/Indiana/Tell_City', 'en')).toBe('Tell City')
  })

  it('an unknown state has no usual zone', () => {
    expect(isState('ZZ')).toBe(false)
    expect(isState('co')).toBe(false)
    expect(usualZone('ZZ')).toBeUndefined()
    expect(usualZone('AZ')).toBe('America/Phoenix')
  })
})

describe('what nobody may store', () => {
  const sound = { dateOfBirth: '1990-03-27', state: 'CO', zone: 'America/Denver' }

  it.each([
    [{}, []],
    [{ dateOfBirth: '1990-02-31' }, ['no-such-birthday']],
    [{ dateOfBirth: '2012-01-01' }, []],
    [{ state: 'ZZ', zone: 'Mars/Phobos' }, ['state-unknown', 'zone-unknown']],
  ])('about you: %o is refused with %o', (change, expected) => {
    expect(wrongAboutYou({ ...sound, ...change }, '2026-03-01').map(({ code }) => code)).toEqual(expected)
  })

  it.each([
    [[], ['times-missing']],
    [[{ weekday: 1, fromMinute: 0, untilMinute: 1440 }], []],
    [[{ weekday: 8, fromMinute: 0, untilMinute: 60 }], ['times-not-in-a-week']],
    [[{ weekday: 1, fromMinute: 60, untilMinute: 60 }], ['times-not-in-a-week']],
    [[{ weekday: 1, fromMinute: 10, untilMinute: 60 }], ['times-not-in-a-week']],
    [[{ weekday: 1, fromMinute: 0, untilMinute: 1470 }], ['times-not-in-a-week']],
    [[{ weekday: 1.5, fromMinute: 0, untilMinute: 60 }], ['times-not-in-a-week']],
    [[{ weekday: 1, fromMinute: Number.NaN, untilMinute: 60 }], ['times-not-in-a-week']],
  ])('times: %o is refused with %o', (times, expected) => {
    expect(wrongTimes(times).map(({ code }) => code)).toEqual(expected)
  })

  it('tidy times cover the same half hours, each once', () => {
    const half = fc.record({
      weekday: fc.integer({ min: 1, max: 3 }),
      start: fc.integer({ min: 0, max: 46 }),
      length: fc.integer({ min: 1, max: 6 }),
    })
    const cells = (times: ReturnType<typeof tidyTimes>) =>
      times.flatMap(({ weekday, fromMinute, untilMinute }) =>
        Array.from(
          { length: (untilMinute - fromMinute) / 30 },
          (_, place) => weekday * 100 + fromMinute / 30 + place,
        ),
      )
    fc.assert(
      fc.property(fc.array(half, { maxLength: 12 }), (halves) => {
        const times = halves.map(({ weekday, start, length }) => ({
          weekday,
          fromMinute: start * 30,
          untilMinute: Math.min(start + length, 48) * 30,
        }))
        const tidy = cells(tidyTimes(times))
        expect(new Set(tidy)).toEqual(new Set(cells(times)))
        expect(new Set(tidy).size).toBe(tidy.length)
      }),
    )
  })
})

describe('after sending', () => {
  it('a reference is short, in letters that cannot be misheard', () => {
    expect(referenceFrom(new Uint8Array([0, 1, 2, 27, 28, 255]))).toMatch(
      /^[2-9B-HJKMNP-TV-Z]{3}-[2-9B-HJKMNP-TV-Z]{3}$/,
    )
    expect(referenceFrom(new Uint8Array([0, 0, 0, 0, 0, 0]))).toBe('222-222')
  })

  it.each([
    ['2026-11-23', '2026-11-25', '2026-11-26', '2026-11-30'],
    ['2026-11-20', '2026-11-24', '2026-11-25', '2026-11-26'],
  ])(
    'sent on %s: benefits by %s, calls by %s, first session about %s',
    (sentOn, benefitsBy, callsBy, firstSessionAbout) => {
      expect(nextSteps(sentOn)).toEqual({ benefitsBy, callsBy, firstSessionAbout })
    },
  )
})
