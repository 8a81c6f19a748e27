import { describe, expect, it } from 'vitest'
import { always } from '@/lib/domain/benefits/plan-turns'
import { sayLetPass } from '@/lib/domain/benefits/say-let-pass'
import { sentence } from '@/lib/domain/refusals'
import {
  type AuthorizationFacts,
  bookedWithinAuthorization,
} from '@/lib/domain/rules/booked-within-authorization'
import { checkLetPass } from '@/lib/domain/scheduling/check-authorization'
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
  ...{
    name: 'Maya',
    zone,
    needed: true,
    floor: 180,
    jointApart: false,
    approvals: [],
    overrides: [],
    times: [],
    turns: always,
    ...more,
  },
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
      facts: { name: 'Maya', days: ['2026-03-02'], spent: 0, elsewhere: [] },
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
      { facts: { days: ['2026-03-05'] } },
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
      { facts: { days: ['2026-03-04'] } },
    ])
    expect(bookedWithinAuthorization(full(long), [on(4, 3, 12)], long)).toEqual([])
  })

  it('says once for all days what is used of the approvals that hold on them, and what counts from when on', () => {
    const later = { id: 'b', units: 3, from: '2026-03-20', until: '2026-04-20' }
    const said = (approvals: AuthorizationFacts['approvals'], adding: number[]) =>
      bookedWithinAuthorization(
        facts({ approvals, times: [booked(2), booked(3)] }),
        adding.map((day) => on(day, 3, 10)),
      ).map((refused) => sentence(refused))
    expect(said([...two, later], [4, 5, 6])).toEqual([
      'No approved day of Maya’s is left for Mar 4, Mar 5 and Mar 6, 2026: 2 of 2 are used; 3 more count from Mar 20, 2026. Ask for more, or allow these days without approval, under Authorizations.',
    ])
    expect(said([{ ...two[0], id: 'a', units: 3, from: '2026-03-01', until: '2026-03-08' }], [10])).toEqual([
      'No approved day of Maya’s is left for Mar 10, 2026: 1 counted until Mar 7, 2026. Ask for more, or allow the day without approval, under Authorizations.',
    ])
    expect(said(two, [10])).toEqual([
      'No approved day of Maya’s is left for Mar 10, 2026: 2 of 2 are used. Ask for more, or allow the day without approval, under Authorizations.',
    ])
    expect(said([], [4])).toEqual([
      'Maya’s plan wants days approved first, and none is: Mar 4, 2026 would not be paid. Record the approval, or allow the day without one, under Authorizations.',
    ])
  })

  it('names the days that pass by nothing but a coordinator’s word, and whose it is', () => {
    const override = { from: '2026-03-09', until: '2026-03-12', madeBy: 'Casey Demo', madeOn: '2026-03-01' }
    const times = [booked(2), booked(3)]
    const plan = { ...facts({ approvals: two, times, overrides: [override] }), personId: 'maya' }
    const add = (day: number) => ({ ...on(day, 3), kind: 'individual' as const, partnerIds: ['maya'] })
    const [passing, ...others] = checkLetPass([plan], [add(9), add(11)])
    expect(others).toEqual([])
    expect(passing?.days).toEqual(['2026-03-09', '2026-03-11'])
    expect(sayLetPass({ name: 'Maya', overrides: [override] }, passing?.days ?? [], '2026-03-03')).toBe(
      'Maya’s payer has not approved Mar 9 and Mar 11. They pass only as allowed (Mar 9 and Mar 11: by Casey Demo, Mar 1).',
    )
    expect(checkLetPass([{ ...plan, times: [] }], [add(4)])).toEqual([])
  })
})
