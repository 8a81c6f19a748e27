import { describe, expect, it } from 'vitest'
import { factsOf, fixture, replyWith, said } from '@/tests/support/x12-fixture'

const kinds = (...lines: string[]) =>
  factsOf(replyWith(...lines)).flatMap((fact) => (fact.key === 'plan-kind' ? [fact.value] : []))

describe('the kind of plan', () => {
  it.each([
    ['PR', 'PPO'],
    ['HM', 'HMO'],
    ['HN', 'HMO'],
    ['PS', 'POS'],
    ['EP', 'EPO'],
    ['MC', 'other'],
    ['IN', 'other'],
  ])('EB04 %s is %s', (code, kind) => {
    expect(kinds(`EB*1**30*${code}*SOME PLAN`)).toEqual([kind])
  })

  it.each([
    ['OPEN CHOICE PPO', 'PPO'],
    ['Choice POS II', 'POS'],
    ['HMO SELECT', 'HMO'],
    ['Exclusive Provider Plan', 'EPO'],
  ])('the name %s says %s when the code says only who buys it', (name, kind) => {
    expect(kinds(`EB*1**30*C1*${name}`)).toEqual([kind])
  })

  it('is not guessed from a commercial code or from letters inside a word', () => {
    expect(kinds('EB*1**30*C1*SUPPORT PLUS')).toEqual([])
    expect(kinds('EB*1**30*GP*HIPPOPOTAMUS POSITIVE')).toEqual([])
  })

  it('is told twice when code and name disagree', () => {
    expect(kinds('EB*1**30*HM*ADVANTAGE PPO')).toEqual(['HMO', 'PPO'])
  })

  it('is never that of another payer', () => {
    const facts = factsOf(fixture('ppo-subscriber'))
    expect(said(facts, 'plan-kind')).toEqual(['- unknown - = PPO'])
    expect(said(facts, 'plan-name')).toEqual(['- unknown - = NORTHWIND OPEN CHOICE'])
  })
})

describe('who else is involved', () => {
  it('another payer by name, and the vendor who answers for this care', () => {
    const facts = factsOf(fixture('ppo-subscriber'))
    expect(said(facts, 'other-payer')).toEqual([
      '- unknown - = SECOND SHORE HEALTH (pays second), 5550100200',
    ])
    expect(said(facts, 'ask-elsewhere')).toEqual([
      'individual unknown AI = CALM HARBOR BEHAVIORAL, 5550100300',
    ])
  })

  it('also when the payer does not name them', () => {
    const facts = factsOf(replyWith('EB*R', 'EB*U**MH', 'MSG*CALL THE NUMBER ON THE CARD'))
    expect(said(facts, 'other-payer')).toEqual(['- unknown - = other coverage; the payer does not name it'])
    expect(said(facts, 'ask-elsewhere')).toEqual(['- unknown MH = CALL THE NUMBER ON THE CARD'])
  })
})
