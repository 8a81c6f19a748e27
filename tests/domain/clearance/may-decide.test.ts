import { describe, expect, it } from 'vitest'
import { mayDecide } from '@/lib/domain/clearance/may-decide'

describe('may this be decided?', () => {
  const met = { name: 'Maya', metAlone: true, alertsOpen: 0 }
  const codes = (...[facts]: Parameters<typeof mayDecide>) => mayDecide(facts).map(({ code }) => code)

  it('clears after both were met alone, with no alert open', () => {
    expect(codes({ decision: 'cleared', reason: 'ok', partners: [met, met] })).toEqual([])
    const partners = [met, { name: 'Sam', metAlone: false, alertsOpen: 1 }]
    expect(codes({ decision: 'cleared', reason: ' ', partners })).toEqual([
      'clearance-needs-its-reason',
      'clearance-needs-an-interview',
      'clearance-waits-for-an-alert',
    ])
  })

  it('holds joint work back with a reason alone', () => {
    const partners = [{ name: 'Sam', metAlone: false, alertsOpen: 1 }]
    expect(codes({ decision: 'individual-only', reason: 'met Sam', partners })).toEqual([])
    expect(codes({ decision: 'review', reason: '', partners })).toEqual(['clearance-needs-its-reason'])
  })
})
