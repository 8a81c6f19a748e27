import { describe, expect, it } from 'vitest'
import { factsOf, fixture, replyWith, said } from '@/tests/support/x12-fixture'

const facts = (...lines: string[]) => factsOf(replyWith(...lines))

describe('what the patient pays', () => {
  const ppo = factsOf(fixture('ppo-subscriber'))

  it('individual and family, in and out of network, total, paid and left stay apart', () => {
    expect(said(ppo, 'deductible-total')).toEqual([
      'individual in 30 = 150000',
      'family in 30 = 300000',
      'individual out 30 = 400000',
    ])
    expect(said(ppo, 'deductible-remaining')).toEqual(['individual in 30 = 40050', 'family in 30 = 126275'])
    expect(said(ppo, 'deductible-met')).toEqual(['individual in 30 = 109950'])
    expect(said(ppo, 'out-of-pocket-total')).toEqual(['individual in 30 = 600000', 'family in 30 = 1200000'])
    expect(said(ppo, 'out-of-pocket-remaining')).toEqual([
      'individual in 30 = 481102',
      'family in 30 = 987199',
    ])
  })

  it('copay and coinsurance by service', () => {
    expect(said(ppo, 'copay')).toEqual(['individual in MH = 3000'])
    expect(said(ppo, 'coinsurance')).toEqual([
      'individual in AI = 2000',
      'individual out MH = 4000',
      'individual out AI = 4000',
    ])
  })

  it('every fact names the segment it came from', () => {
    const deductible = ppo.find(({ key }) => key === 'deductible-remaining')
    expect(deductible?.segment).toEqual({ position: 23, text: 'EB*C*IND*30***29*400.5*****Y' })
  })

  it('an amount without a period is the total; service and contract years are told beside it', () => {
    const some = facts('EB*C*IND*30****750', 'EB*G*FAM*30***25*9000')
    expect(said(some, 'deductible-total')).toEqual(['individual unknown 30 = 75000'])
    expect(some.find(({ key }) => key === 'out-of-pocket-total')?.note).toBe('per contract')
  })

  it('a deductible per admission or for a lifetime is not the yearly one', () => {
    expect(facts('EB*C*IND*30***36*500', 'EB*G*IND*30***32*500').map(({ key }) => key)).toEqual([])
  })

  it('dental, eye and laboratory amounts are no facts of this program', () => {
    expect(said(factsOf(fixture('hmo')), 'deductible-total')).toEqual([])
    expect(said(factsOf(fixture('hmo')), 'copay')).toEqual(['- in 98 = 4500'])
  })

  it('zero is a fact, silence is none', () => {
    expect(said(facts('EB*B**MH***27*0'), 'copay')).toEqual(['- unknown MH = 0'])
    expect(said(facts('EB*A**MH*****0'), 'coinsurance')).toEqual(['- unknown MH = 0'])
    expect(facts('EB*B**MH', 'EB*A**MH', 'EB*C**30***23')).toEqual([])
  })

  it('how often a copay falls due is told beside it, with the words of the payer', () => {
    const [copay] = facts('EB*B**A6***36*100', 'MSG*WAIVED IF TRANSFERRED')
    expect(copay?.note).toBe('per admission / WAIVED IF TRANSFERRED')
  })

  it('tiers such as employee and spouse are neither individual nor family', () => {
    expect(said(facts('EB*C*ESP*30***23*800'), 'deductible-total')).toEqual(['- unknown 30 = 80000'])
  })

  it('a line that repeats an earlier one is told once', () => {
    const some = facts(
      'EB*C*FAM*30***23*600',
      'MSG*A',
      'EB*C*FAM*30***23*600',
      'MSG*B',
      'EB*C*FAM*30***23*700',
    )
    expect(said(some, 'deductible-total')).toEqual(['family unknown 30 = 60000', 'family unknown 30 = 70000'])
  })
})

describe('limits', () => {
  it.each([
    [['EB*F**MH***23***VS*20'], '20 visits per calendar year'],
    [['EB*F**AI***29***DY*12'], '12 days remaining'],
    [['EB*F**MH***23*5000'], '$5,000.00 per calendar year'],
    [['EB*F**MH', 'HSD*VS*35***21*1'], '35 visits per year'],
    [['EB*F**MH', 'HSD*VS*35***21*2'], '35 visits per 2 years'],
    [['EB*F**MH', 'HSD*VS*35***29'], '35 visits remaining'],
    [['EB*1**MH', 'HSD*HS*3*DA'], '3 hours per day'],
  ])('%j reads %s', (lines, words) => {
    expect(said(facts(...lines), 'limit')).toEqual([expect.stringContaining(`= ${words}`)])
  })
})
