import { describe, expect, it } from 'vitest'
import { authorizationInWords } from '@/lib/gateways/eligibility/facts/authorization-in-words'
import { factsOf, fixture, replyWith, said } from '@/tests/support/x12-fixture'

const authorization = (...lines: string[]) => said(factsOf(replyWith(...lines)), 'prior-authorization')

describe('prior authorization', () => {
  it('EB11 Y is required, N is not required', () => {
    expect(authorization('EB*CB**MH********Y')).toEqual(['- unknown MH = required'])
    expect(authorization('EB*1**MH********N')).toEqual(['- unknown MH = not required'])
  })

  it('a missing EB11 and EB11 U are unknown, never "no"', () => {
    expect(authorization('EB*1**30', 'EB*1**98^MH')).toEqual(['- unknown MH = unknown'])
    expect(authorization('EB*1**30********U')).toEqual(['- unknown 30 = unknown'])
  })

  it('is not asked of a plan that is not active, or of care that is not ours', () => {
    expect(authorization('EB*6**30')).toEqual([])
    expect(authorization('EB*1**30', 'EB*CB**62^73********Y')).toEqual(['- unknown 30 = unknown'])
  })

  it('comes from words too, with the segment of the words', () => {
    const facts = factsOf(fixture('ppo-subscriber'))
    expect(said(facts, 'prior-authorization')).toEqual([
      'individual in MH = required',
      'individual in AI = required',
      'individual unknown AI = required',
    ])
    expect(
      facts.filter(({ key }) => key === 'prior-authorization').map(({ segment }) => segment.position),
    ).toEqual([33, 33, 39])
  })

  it('words about the plan count on any line; words about other care do not', () => {
    expect(authorization('EB*F**5', 'MSG*Plan Requires PreCert')).toEqual(['- unknown 5 = required'])
    expect(authorization('EB*F**5', 'MSG*PRECERT REQUIRED')).toEqual([])
    expect(said(factsOf(fixture('old-4010')), 'prior-authorization')).toEqual([
      'individual unknown A6 = required',
    ])
  })

  it.each([
    ['PLAN REQUIRES PRECERT', 'required'],
    ['Pre-Certification required', 'required'],
    ['PRIOR AUTH', 'required'],
    ['CALL 555-0100 FOR PREAUTHORIZATION', 'required'],
    ['AUTHORIZATION MUST BE OBTAINED', 'required'],
    ['PENALTY APPLIES IF PRIOR AUTHORIZATION IS NOT OBTAINED', 'required'],
    ['NO BENEFITS WITHOUT PRECERTIFICATION', 'required'],
    ['REFERRAL NOT REQUIRED. PRECERT REQUIRED', 'required'],
    ['PRECERT REQUIRED FOR INPATIENT AND OUTPATIENT', 'required'],
    ['PRIOR AUTHORIZATION NOT REQUIRED', 'not required'],
    ['NO PRECERT REQUIRED', 'not required'],
    ['PRECERTIFICATION IS NOT NEEDED', 'not required'],
    ['PRIOR AUTHORIZATION MAY BE REQUIRED', 'unknown'],
    ['PRECERT REQUIRED FOR INPATIENT, NOT REQUIRED FOR OUTPATIENT', 'unknown'],
    ['PRECERT REQUIRED FOR INPATIENT ADMISSION', 'unknown'],
    ['CERTAIN SERVICES NEED PRIOR APPROVAL', 'unknown'],
    ['REFERRAL NOT REQUIRED', null],
    ['AUTHORIZATION NUMBER 12345 ON FILE', null],
    ['MED DENT', null],
  ])('"%s" is %s', (words, meaning) => {
    expect(authorizationInWords(words)).toBe(meaning)
  })
})
