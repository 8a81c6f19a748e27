import { describe, expect, it } from 'vitest'
import { costOrders } from '@/lib/domain/benefits/estimate/cost-orders'
import type { Assumption, Step } from '@/lib/domain/benefits/estimate/estimate'
import { notAGuarantee, sayAssumption } from '@/lib/domain/benefits/estimate/say-assumption'
import { sayStep } from '@/lib/domain/benefits/estimate/say-step'
import { paperWords } from '@/lib/domain/benefits/good-faith/paper-words'
import { readingGrade } from '@/tests/support/reading-grade'

const on = '2027-01-01'
const steps: Step[] = [
  { code: 'plan-year-starts', day: on },
  { code: 'allowed-amount-changes', day: on, to: 90_000 },
  { code: 'copay-first', copay: 5_000, of: 40_000 },
  { code: 'deductible', takes: 40_000, left: 10_000 },
  { code: 'deductible', takes: 10_000, left: 0 },
  { code: 'deductible', takes: 10_000, left: null },
  { code: 'coinsurance', share: 2_000, of: 30_000, comesTo: 6_000 },
  { code: 'copay', copay: 3_000 },
  { code: 'maximum-reached', pays: 4_000, insteadOf: 8_000 },
  { code: 'plan-pays-all' },
  { code: 'other-plan-pays', pays: 36_000, of: 40_000 },
]
const bare = [
  'calendar-year',
  'no-deductible-said',
  'deductible-use-not-known',
  'family-deductible-only',
  'family-use-not-known',
  'no-maximum-said',
  'maximum-use-not-known',
  'no-copay-said',
  'no-coinsurance-said',
  'other-plan-not-counted',
  'other-plan-counted',
  'partner-uses-nothing',
  'partner-days-counted',
  'allowed-amount-not-known',
  'telehealth-not-said',
  'nothing-else-used',
] as const
const assumptions: Assumption[] = [
  ...bare.map((code) => ({ code })),
  { code: 'days-assumed', perWeek: 3, weeks: 12 },
  { code: 'days-from-week', perWeek: 3, weeks: 12 },
  { code: 'plan-year-ends', on },
  { code: 'plan-ends', on },
  { code: 'network-assumed', network: 'in' },
  { code: 'network-assumed', network: 'out' },
  ...costOrders.flatMap((order): Assumption[] => [
    { code: 'cost-order', order, known: true },
    { code: 'cost-order', order, known: false },
  ]),
  { code: 'sources-disagree', about: 'copay' },
  { code: 'allowed-amount-changes', on },
  { code: 'allowed-amount-ends', on, days: 1 },
  { code: 'allowed-amount-ends', on, days: 20 },
  { code: 'other-plan-counted-until', on },
]

describe.each(['en', 'es'] as const)('what an estimate says of itself in %s', (locale) => {
  const said = [
    ...steps.map((step) => sayStep(step, locale)),
    ...assumptions.map((one) => sayAssumption(one, locale)),
    notAGuarantee[locale],
  ]
  const paper = paperWords[locale]
  const written = [paper.notAGuarantee, ...paper.rightsList, paper.made('x'), paper.holds('x', 'y')]

  it('is a sentence each time, and no two mean the same', () => {
    for (const sentence of said) expect(sentence).toMatch(/^\S.*[.]$/)
    expect(new Set(said).size).toBe(said.length)
    for (const sentence of [...said, ...written]) expect(sentence).not.toMatch(/undefined|NaN|null/)
  })

  it('promises nothing', () => {
    for (const sentence of [...said, ...written])
      expect(sentence).not.toMatch(/guaranteed|fully covered|free of charge|garantizado|cubre todo/i)
  })
})

it('reads at grade 8 or below', () => {
  const { notAGuarantee: notice, rightsList, made, holds } = paperWords.en
  const said = [
    ...steps.map((step) => sayStep(step, 'en')),
    ...assumptions.map((one) => sayAssumption(one, 'en')),
  ]
  expect(readingGrade(said.join(' '))).toBeLessThanOrEqual(8)
  expect(readingGrade([notice, ...rightsList, made('x'), holds('x', 'y')].join(' '))).toBeLessThanOrEqual(8)
})
