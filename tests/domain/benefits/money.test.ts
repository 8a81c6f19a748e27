import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centsFromWords, dollars, percent, scaledInteger } from '@/lib/domain/benefits/money'

describe('money is integer cents', () => {
  it.each([
    [0, '$0.00'],
    [5, '$0.05'],
    [120_000, '$1,200.00'],
    [123_456_789, '$1,234,567.89'],
    [-4_050, '-$40.50'],
  ])('%i cents read %s', (cents, words) => {
    expect(dollars(cents)).toBe(words)
  })

  it('what is shown can be typed back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (cents) => {
        expect(centsFromWords(dollars(cents))).toBe(cents)
      }),
    )
  })

  it.each([
    ['1200', 120_000],
    [' $ 1,200.5 ', 120_050],
    ['.5', 50],
    ['12.340', 1_234],
  ])('%s is understood', (text, cents) => {
    expect(centsFromWords(text)).toBe(cents)
  })

  it.each(['', '.', '12.345', '1,20', '12 dollars', '-5', '1e3', '9'.repeat(17)])(
    '%j is not an amount',
    (text) => {
      expect(centsFromWords(text)).toBeNull()
    },
  )

  it('decimals are exact where floating point is not', () => {
    expect(scaledInteger('1.005', 3)).toBe(1_005)
    expect(scaledInteger('4.35', 2)).toBe(435)
    expect(scaledInteger('.2', 4)).toBe(2_000)
  })

  it('shares', () => {
    expect([2_000, 1_250, 0, 10_000, 5].map(percent)).toEqual(['20%', '12.5%', '0%', '100%', '0.05%'])
  })
})
