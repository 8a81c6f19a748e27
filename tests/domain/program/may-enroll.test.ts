import { describe, expect, test } from 'vitest'
import type { CoverageOutcome } from '@/lib/domain/program/case-stage'
import { type EnrollFacts, mayEnroll } from '@/lib/domain/program/may-enroll'
import { sentence } from '@/lib/domain/refusals'
import { codes } from '../codes'
import { maya, sam } from '../program'

const holding = (who: typeof maya, ...outcomes: (CoverageOutcome | null)[]) => ({
  ...who,
  left: false,
  consented: true,
  heard: true,
  paysSince: null,
  coverages: outcomes.map((outcome) => ({ outcome, concludedAt: outcome ? 1 : null })),
})
const ready: EnrollFacts = {
  sent: true,
  alreadyEnrolled: false,
  partners: [holding(maya, 'verified'), holding(sam, 'verified')],
}

describe('a couple enters the program as one', () => {
  test('both verified, application sent: nothing against it', () => {
    expect(mayEnroll(ready)).toEqual([])
  })

  test('one verified plan per partner is enough', () => {
    const partners = [holding(maya, 'not_covered', 'verified'), holding(sam, 'verified', null)]
    expect(mayEnroll({ ...ready, partners })).toEqual([])
  })

  test('a partner who pays without a plan is settled, whatever became of their plans', () => {
    const partners = [holding(maya, 'verified'), { ...holding(sam, 'not_covered'), paysSince: 1 }]
    expect(mayEnroll({ ...ready, partners })).toEqual([])
  })

  test.each([['not_covered'], ['could_not_determine'], [null]] as const)('%s is not verified', (outcome) => {
    const partners = [holding(maya, 'verified'), holding(sam, outcome)]
    const [refused] = mayEnroll({ ...ready, partners })
    expect(refused && sentence(refused)).toBe(
      'Sam’s benefits are not settled yet: a plan must be verified, or it must be on record that Sam pays.',
    )
  })

  test('a partner who has not signed what the program needs is named, without saying what they did instead', () => {
    const partners = [holding(maya, 'verified'), { ...holding(sam, 'verified'), consented: false }]
    const [refused] = mayEnroll({ ...ready, partners })
    expect(refused && sentence(refused)).toBe(
      'Sam has not signed everything the program needs, or has stopped part of it. Ask Sam to look at “Read and sign”.',
    )
  })

  test('a partner whom nobody has heard alone is named, without saying what was asked', () => {
    const partners = [{ ...holding(maya, 'verified'), heard: false }, holding(sam, 'verified')]
    expect(codes(mayEnroll({ ...ready, partners }))).toEqual(['not-heard-yet'])
  })

  test('every reason of both partners at once', () => {
    const partners = [{ ...holding(maya, 'verified'), left: true }, holding(sam)]
    expect(codes(mayEnroll({ sent: false, alreadyEnrolled: true, partners }))).toEqual([
      'couple-acts-as-one',
      'application-not-sent',
      'benefits-not-settled',
      'couple-already-enrolled',
    ])
  })

  test('one person is no couple', () => {
    expect(codes(mayEnroll({ ...ready, partners: [holding(maya, 'verified')] }))).toEqual([
      'couple-is-two-people',
    ])
  })
})
