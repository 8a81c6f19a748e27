import { describe, expect, it } from 'vitest'
import { factsOf, fixture, replyWith, said } from '@/tests/support/x12-fixture'

const facts = (...lines: string[]) => factsOf(replyWith(...lines))

describe('is the coverage active', () => {
  it.each(['1', '2', '3', '4', '5'])('EB01 %s says yes', (code) => {
    expect(said(facts(`EB*${code}**30`), 'coverage-active')).toEqual(['- unknown 30 = true'])
  })

  it.each(['6', '7', '8'])('EB01 %s says no', (code) => {
    expect(said(facts(`EB*${code}**30`), 'coverage-active')).toEqual(['- unknown 30 = false'])
  })

  it('inactive, with the day it ended; the echo of the day we asked about is no period', () => {
    const inactive = factsOf(fixture('inactive'))
    expect(said(inactive, 'coverage-active')).toEqual(['- unknown 30 = false'])
    expect(said(inactive, 'coverage-until')).toEqual(['- unknown - = 2025-10-31'])
    expect(said(inactive, 'coverage-from')).toEqual([])
  })

  it('an inactive service under an active plan does not end the plan', () => {
    const some = facts('EB*1**30', 'EB*6**MH')
    expect(said(some, 'coverage-active')).toEqual(['- unknown 30 = true'])
    expect(said(some, 'mental-health-covered')).toEqual(['- unknown MH = false'])
  })

  it('a payer that answers only for the service asked about answers by that', () => {
    expect(said(facts('EB*1**MH'), 'coverage-active')).toEqual(['- unknown MH = true'])
    expect(said(facts('EB*6**AI'), 'coverage-active')).toEqual(['- unknown AI = false'])
    expect(facts('EB*1**35', 'EB*6**AL')).toEqual([])
  })

  it('another payer, a disclaimer or a line that cannot be processed says nothing about it', () => {
    expect(said(facts('EB*R**30', 'EB*V**30', 'EB*P'), 'coverage-active')).toEqual([])
  })
})

describe('mental health and substance use', () => {
  it.each(['MH', 'A4', 'A6', 'A8', 'CF', 'CH'])('%s is mental health', (code) => {
    expect(said(facts(`EB*1**${code}`), 'mental-health-covered')).toEqual([`- unknown ${code} = true`])
    expect(said(facts(`EB*1**${code}`), 'substance-use-covered')).toEqual([])
  })

  it.each(['AI', 'AJ', 'AK', 'CJ'])('%s is substance use', (code) => {
    expect(said(facts(`EB*1**${code}`), 'substance-use-covered')).toEqual([`- unknown ${code} = true`])
    expect(said(facts(`EB*1**${code}`), 'mental-health-covered')).toEqual([])
  })

  it('BH is pediatric care, and MH in EB04 is a kind of insurance: neither is behavioral health', () => {
    expect(facts('EB*1**BH').map(({ key }) => key)).toEqual([])
    expect(said(facts('EB*1**30*MH'), 'mental-health-covered')).toEqual([])
  })

  it('an intensive outpatient day answered by procedure counts as its care', () => {
    expect(said(facts('EB*1***********Y*HC:H0015'), 'substance-use-covered')).toEqual(['- in H0015 = true'])
    expect(facts('EB*1***********Y*HC:99213')).toEqual([])
  })

  it('not covered (I) and excluded (E) say no', () => {
    expect(said(facts('EB*1**30', 'EB*I**MH', 'EB*E**AI'), 'mental-health-covered')).toEqual([
      '- unknown MH = false',
    ])
    expect(said(facts('EB*I**MH*********N'), 'mental-health-covered')).toEqual(['- out MH = false'])
    expect(said(facts('EB*I**MH', 'MSG*NO MENTAL HEALTH BENEFIT'), 'mental-health-covered')).toHaveLength(1)
  })

  it('an exclusion in words beside an active line is something narrower, in the words of the payer', () => {
    const ppo = factsOf(fixture('ppo-subscriber'))
    expect(said(ppo, 'mental-health-covered')).toEqual([
      'individual unknown MH = true',
      'individual unknown A8 = true',
    ])
    expect(said(ppo, 'exclusion')).toEqual(['individual in MH = MARRIAGE ENRICHMENT CLASSES'])
  })

  it('two partners on one policy are told apart', () => {
    const holder = factsOf(fixture('shared-policy-couple'), 0)
    const spouse = factsOf(fixture('shared-policy-couple'), 1)
    expect(said(holder, 'mental-health-covered')).toEqual(['- unknown MH = true'])
    expect(said(spouse, 'mental-health-covered')).toEqual(['- unknown MH = false'])
    expect(said(spouse, 'substance-use-covered')).toEqual(['- unknown AI = true'])
  })
})

describe('the period of coverage', () => {
  it('comes from the dates of the member and of the active line; an open end is no end', () => {
    expect(said(factsOf(fixture('ppo-subscriber')), 'coverage-until')).toEqual(['- unknown - = 2026-12-31'])
    const hmo = factsOf(fixture('hmo'))
    expect(said(hmo, 'coverage-from')).toEqual(['- unknown - = 2026-01-01'])
    expect(said(hmo, 'coverage-until')).toEqual([])
    const line = facts('EB*1**30', 'DTP*356*D8*20250301', 'EB*C**30***23*5', 'DTP*346*D8*20260101')
    expect(said(line, 'coverage-from')).toEqual(['- unknown 30 = 2025-03-01'])
  })

  it('a single plan date that is the day of the reply is an echo', () => {
    expect(said(facts('EB*1**30', 'DTP*291*D8*20260112'), 'coverage-from')).toEqual([])
    expect(said(facts('EB*1**30', 'DTP*291*D8*20250901'), 'coverage-from')).toEqual([
      '- unknown 30 = 2025-09-01',
    ])
  })
})
