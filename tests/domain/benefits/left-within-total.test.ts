import { expect, it } from 'vitest'
import { leftWithinTotal } from '@/lib/domain/benefits/left-within-total'
import { sentence } from '@/lib/domain/refusals'
import { codes } from '@/tests/domain/codes'

const said = (
  figures: Partial<Record<Parameters<typeof leftWithinTotal>[0][number]['key'], number | null>>,
) =>
  Object.entries(figures).map(([key, value]) => ({ key, value, scope: own })) as Parameters<
    typeof leftWithinTotal
  >[0]
const own = { level: 'individual', network: 'in', serviceType: null } as const

it.each([
  ['less is left', { 'deductible-total': 150_000, 'deductible-remaining': 20_000 }],
  ['all of it is left', { 'out-of-pocket-total': 150_000, 'out-of-pocket-remaining': 150_000 }],
  ['the payer would not say one of them', { 'deductible-total': null, 'deductible-remaining': 20_000 }],
  ['only one was asked', { 'deductible-remaining': 20_000 }],
  ['they are figures of two things', { 'deductible-total': 1_000, 'out-of-pocket-remaining': 20_000 }],
])('nothing is asked when %s', (_, figures) => {
  expect(leftWithinTotal(said(figures))).toEqual([])
})

it('each pair that cannot be is asked about, with both amounts', () => {
  const found = leftWithinTotal(
    said({
      'deductible-total': 20_000,
      'deductible-remaining': 120_000,
      'out-of-pocket-total': 300_000,
      'out-of-pocket-remaining': 300_001,
    }),
  )
  expect(codes(found)).toEqual(['more-left-than-the-whole', 'more-left-than-the-whole'])
  expect(found.map((refused) => sentence(refused))[0]).toBe(
    '“Deductible left to pay” is $1,200.00, more than “Deductible”, $200.00. Were the two swapped? Ask the payer again, then correct them.',
  )
})

it('compares a person’s sum with their own and a family’s with the family’s', () => {
  const family = (value: number) =>
    ({ key: 'deductible-remaining', value, scope: { ...own, level: 'family' } }) as const
  const whole = said({ 'deductible-total': 150_000 })
  expect(leftWithinTotal([...whole, family(290_000)])).toEqual([])
  const both = [...whole, ...said({ 'deductible-remaining': 150_001 }), family(290_000)]
  expect(leftWithinTotal(both)).toHaveLength(1)
})
