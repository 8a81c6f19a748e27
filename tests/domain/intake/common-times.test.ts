import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comingMonday, commonTimes, minutesAWeek, timesInZone } from '@/lib/domain/intake/common-times'
import { sayTimes } from '@/lib/domain/intake/say-times'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'

const denver = 'America/Denver'
const newYork = 'America/New_York'
const week = '2027-02-01'
const time = (weekday: number, from: number, until: number): WeeklyTime => ({
  weekday,
  fromMinute: from * 60,
  untilMinute: until * 60,
})

describe('times in common', () => {
  it('finds what both said, in the zone of the reader', () => {
    const maya = { zone: denver, times: [time(1, 17, 21), time(3, 18, 21)] }
    const sam = { zone: newYork, times: [time(1, 20, 23), time(3, 17, 20)] }
    expect(commonTimes(maya, sam, denver, week)).toEqual([time(1, 18, 21)])
    expect(commonTimes(maya, sam, newYork, week)).toEqual([time(1, 20, 23)])
  })

  it('goes over midnight and over the end of the week', () => {
    const late = { zone: 'America/Los_Angeles', times: [time(7, 22, 24)] }
    expect(timesInZone(late, newYork, week)).toEqual([time(1, 1, 3)])
    const evening = { zone: denver, times: [time(1, 21, 24)] }
    expect(timesInZone(evening, newYork, week)).toEqual([time(1, 23, 24), time(2, 0, 2)])
  })

  it('follows the clocks of each place in the week asked about: Phoenix keeps its time', () => {
    const maya = { zone: denver, times: [time(1, 18, 21)] }
    expect(timesInZone(maya, 'America/Phoenix', '2027-02-01')).toEqual([time(1, 18, 21)])
    expect(timesInZone(maya, 'America/Phoenix', '2027-06-07')).toEqual([time(1, 17, 20)])
  })

  it('is the same whoever asks first, and never more than either said', () => {
    const zone = fc.constantFrom(denver, newYork, 'America/Phoenix', 'Pacific/Honolulu')
    const times = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 20 })), { maxLength: 6 })
      .map((pairs) => [...new Map(pairs.map(([day, from]) => [day, time(day, from, from + 3)])).values()])
    const habit = fc.record({ zone, times })
    fc.assert(
      fc.property(habit, habit, zone, (one, other, readIn) => {
        const common = commonTimes(one, other, readIn, week)
        expect(common).toEqual(commonTimes(other, one, readIn, week))
        expect(minutesAWeek(common)).toBeLessThanOrEqual(minutesAWeek(one.times))
        const alone = minutesAWeek(commonTimes(one, one, readIn, week))
        expect(alone).toBe(minutesAWeek(one.times))
      }),
    )
  })

  it('begins with the Monday after today', () => {
    expect(comingMonday(Date.parse('2027-02-01T12:00:00Z'), denver)).toBe('2027-02-08')
    expect(comingMonday(Date.parse('2027-02-01T03:00:00Z'), denver)).toBe('2027-02-01')
  })
})

describe('in words', () => {
  it.each([
    [[time(1, 18, 21), time(3, 18.5, 21)], 'Mon 6–9 pm, Wed 6:30–9 pm', 'lun 6–9 p. m., mié 6:30–9 p. m.'],
    [[time(6, 11, 13)], 'Sat 11 am–1 pm', 'sáb 11 a. m.–1 p. m.'],
    [[time(7, 22, 24)], 'Sun 10 pm–12 am', 'dom 10 p. m.–12 a. m.'],
    [[time(2, 0, 1)], 'Tue 12–1 am', 'mar 12–1 a. m.'],
    [[], '', ''],
  ])('%o', (times, en, es) => {
    expect(sayTimes(times, 'en')).toBe(en)
    expect(sayTimes(times, 'es')).toBe(es)
  })
})
