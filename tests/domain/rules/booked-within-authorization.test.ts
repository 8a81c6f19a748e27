import { describe, expect, it } from 'vitest'
import {
  type AuthorizationFacts,
  bookedWithinAuthorization,
} from '@/lib/domain/rules/booked-within-authorization'
import { HOUR } from '@/lib/domain/time'
import { codes } from '../codes'

const zone = 'America/Denver'
/** Hours on a day of March 2026 by Denver's clocks (still seven hours behind until the 8th). */
const on = (day: number, hours: number, from = 9) => {
  const start = Date.UTC(2026, 2, day, from + 7)
  return { start, end: start + hours * HOUR }
}
const booked = (day: number, hours = 3) => ({ ...on(day, hours), attended: null })
const facts = (more: Partial<AuthorizationFacts>): AuthorizationFacts => ({
  ...{ name: 'Maya', zone, needed: true, floor: 180, approvals: [], overrides: [], times: [], ...more },
})
const two = [{ id: 'a', units: 2, from: '2026-03-01', until: '2026-03-08' }]

describe('booked within authorization', () => {
  it('asks nothing where no approval is needed', () => {
    expect(bookedWithinAuthorization(facts({ needed: false }), [on(2, 3)])).toEqual([])
  })

  it('refuses a billable day where none is approved, and names it', () => {
    const [refused] = bookedWithinAuthorization(facts({}), [on(2, 3)])
    expect(refused).toMatchObject({
      code: 'authorization-does-not-reach',
      facts: { name: 'Maya', day: '2026-03-02', approved: 0 },
    })
  })

  it('lets as many days be booked as are approved, and no more', () => {
    const times = [booked(2)]
    expect(bookedWithinAuthorization(facts({ approvals: two, times }), [on(3, 3)])).toEqual([])
    expect(codes(bookedWithinAuthorization(facts({ approvals: two, times }), [on(3, 3), on(4, 3)]))).toEqual([
      'authorization-does-not-reach',
    ])
  })

  it('counts days, not sessions: more hours on a day that is billed already use nothing', () => {
    const times = [booked(2), booked(3)]
    expect(bookedWithinAuthorization(facts({ approvals: two, times }), [on(3, 1, 15)])).toEqual([])
  })

  it('counts no day below the payer’s floor of minutes, until a further hour makes it one', () => {
    const times = [booked(2), booked(3), booked(4, 2)]
    expect(bookedWithinAuthorization(facts({ approvals: two, times }), [on(5, 2)])).toEqual([])
    expect(codes(bookedWithinAuthorization(facts({ approvals: two, times }), [on(4, 1, 15)]))).toEqual([
      'authorization-does-not-reach',
    ])
    expect(bookedWithinAuthorization(facts({ approvals: two, times, floor: 240 }), [on(5, 3)])).toEqual([])
  })

  it('takes no day outside the approved ones', () => {
    expect(codes(bookedWithinAuthorization(facts({ approvals: two }), [on(8, 3, 10)]))).toEqual([
      'authorization-does-not-reach',
    ])
    expect(bookedWithinAuthorization(facts({ approvals: two }), [on(7, 3)])).toEqual([])
  })

  it('says no to an earlier day that would push a later one out', () => {
    const times = [booked(4), booked(5)]
    expect(bookedWithinAuthorization(facts({ approvals: two, times }), [on(2, 3)])).toMatchObject([
      { facts: { day: '2026-03-05' } },
    ])
  })

  it('lets pass the days a coordinator answers for, and only those', () => {
    const overrides = [{ from: '2026-03-09', until: '2026-03-10' }]
    const times = [booked(2), booked(3)]
    expect(bookedWithinAuthorization(facts({ approvals: two, times, overrides }), [on(9, 3)])).toEqual([])
    expect(
      codes(bookedWithinAuthorization(facts({ approvals: two, times, overrides }), [on(10, 3)])),
    ).toEqual(['authorization-does-not-reach'])
  })

  it('counts what was attended as it was written down: a missed day gives its approved day back', () => {
    const times = [{ ...booked(2), attended: 60 }, booked(3)]
    expect(bookedWithinAuthorization(facts({ approvals: two, times }), [on(4, 3)])).toEqual([])
  })

  it('leaves an approved day free to be booked, whatever stands beyond already', () => {
    const times = [booked(2), booked(20)]
    expect(bookedWithinAuthorization(facts({ approvals: two, times }), [on(3, 3)])).toEqual([])
  })

  it('counts a session that lasts longer than before as the day it now makes, and asks no more of one it made already', () => {
    const [short, long] = [booked(4, 1), booked(4)]
    const full = (time: typeof short) => facts({ approvals: two, times: [booked(2), booked(3), time] })
    expect(bookedWithinAuthorization(full(short), [on(4, 3)], short)).toMatchObject([
      { facts: { day: '2026-03-04' } },
    ])
    expect(bookedWithinAuthorization(full(long), [on(4, 3, 12)], long)).toEqual([])
  })
})
