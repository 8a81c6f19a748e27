import { describe, expect, test } from 'vitest'
import { mayPayThemselves, noPlanPays, type SelfPaymentFacts } from '@/lib/domain/benefits/may-pay-themselves'
import { codes } from '../codes'

const northstar = { name: 'Northstar Health', holdsPlan: true, outcome: null }
const notCovered = { ...northstar, outcome: 'not_covered' as const }
const verified = { ...northstar, outcome: 'verified' as const }
const noPlan = { name: '', holdsPlan: false, outcome: null }
const sam: SelfPaymentFacts = {
  partner: 'Sam',
  plans: [notCovered],
  toldBy: 'Sam',
  toldOn: '2026-03-03',
  estimateOn: '2026-03-03',
  today: '2026-03-03',
}

describe('a partner may pay without a plan', () => {
  test.each([
    ['that was found not to cover', [notCovered]],
    ['whose check could not be determined', [{ ...northstar, outcome: 'could_not_determine' as const }]],
    ['and never had one', [noPlan]],
    ['and entered none', []],
  ])('%s', (_, plans) => {
    expect(mayPayThemselves({ ...sam, plans })).toEqual([])
    expect(noPlanPays(plans)).toBe(true)
  })

  test.each([
    ['a verified plan settles it', [notCovered, verified], 'self-payment-not-needed'],
    ['what a plan pays comes first', [northstar], 'self-payment-check-open'],
  ])('not yet: %s', (_, plans, code) => {
    expect(codes(mayPayThemselves({ ...sam, plans }))).toEqual([code])
    expect(noPlanPays(plans)).toBe(false)
  })

  test('nothing of it is taken on trust: every reason at once', () => {
    const bare = { ...sam, toldBy: ' ', toldOn: '2026-03-04', estimateOn: null }
    expect(codes(mayPayThemselves(bare))).toEqual([
      'self-payment-needs-its-source',
      'self-payment-needs-an-estimate',
      'self-payment-day-ahead',
    ])
    expect(codes(mayPayThemselves({ ...sam, toldOn: '2026-03-04', estimateOn: '2026-03-04' }))).toEqual([
      'self-payment-day-ahead',
    ])
  })

  test('what was said before the estimate does not rest on it', () => {
    const said = mayPayThemselves({ ...sam, toldOn: '2026-03-02' })
    expect(codes(said)).toEqual(['self-payment-before-its-estimate'])
    expect(said[0]?.facts).toEqual({ partner: 'Sam', given: 'Mar 3, 2026' })
  })
})
