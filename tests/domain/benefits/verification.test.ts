import { describe, expect, it } from 'vitest'
import type { BenefitFact, FactKey, FactScope } from '@/lib/domain/benefits/benefit-fact'
import { mayVerify } from '@/lib/domain/benefits/verification'
import { sentence } from '@/lib/domain/refusals'

const scope: FactScope = { level: null, network: 'in', serviceType: null }
const reply = { kind: 'reply', id: 'r1', segment: { position: 14, text: 'EB*1**30' } } as const
const call = {
  kind: 'call',
  id: 'c1',
  representative: 'Dana',
  reference: 'REF-9',
  at: 1_760_000_000_000,
} as const

const fact = (key: FactKey, value: unknown, more: Partial<BenefitFact> = {}) =>
  ({ key, value, scope, source: reply, live: true, ...more }) as BenefitFact

const complete = [
  fact('coverage-active', true),
  fact('plan-kind', 'PPO'),
  fact('mental-health-covered', true),
  fact('deductible-total', 150_000),
  fact('out-of-pocket-remaining', 481_102),
  fact('copay', 3_000, { source: call }),
  fact('prior-authorization', 'not required'),
]
const without = (...keys: FactKey[]) => complete.filter(({ key }) => !keys.includes(key))
const codes = (facts: BenefitFact[]) => mayVerify(facts, { kind: 'verified' }).map(({ code }) => code)
const missing = (facts: BenefitFact[]) =>
  mayVerify(facts, { kind: 'verified' }).map(({ facts: of }) => ('fact' in of ? of.fact : '-'))

describe('verified', () => {
  it('is open when every question has a sourced, live answer', () => {
    expect(codes(complete)).toEqual([])
    expect(codes([...without('mental-health-covered'), fact('substance-use-covered', true)])).toEqual([])
    expect(codes([...without('copay'), fact('coinsurance', 2_000)])).toEqual([])
  })

  it('is refused with all reasons at once', () => {
    expect(codes([])).toEqual([
      'coverage-not-shown-active',
      'behavioral-coverage-not-shown',
      'benefit-fact-missing',
      'benefit-fact-missing',
      'benefit-fact-missing',
      'benefit-fact-missing',
      'benefit-fact-missing',
    ])
    expect(missing([]).slice(2)).toEqual([
      'plan-kind',
      'deductible',
      'out-of-pocket',
      'copay-or-coinsurance',
      'prior-authorization',
    ])
  })

  it.each([
    ['deductible-total', 'deductible'],
    ['out-of-pocket-remaining', 'out-of-pocket'],
    ['copay', 'copay-or-coinsurance'],
    ['plan-kind', 'plan-kind'],
    ['prior-authorization', 'prior-authorization'],
  ] as const)('without %s it is refused; "the payer would not say" is an answer', (key, name) => {
    expect(missing(without(key))).toEqual([name])
    expect(codes([...without(key), fact(key, null, { source: call })])).toEqual([])
  })

  it('"would not say" is no answer to whether there is coverage', () => {
    expect(codes([...without('coverage-active'), fact('coverage-active', null, { source: call })])).toEqual([
      'coverage-not-shown-active',
    ])
    expect(codes([...without('mental-health-covered'), fact('mental-health-covered', null)])).toEqual([
      'behavioral-coverage-not-shown',
    ])
  })

  it('an authorization that the reply left open is no answer', () => {
    expect(missing([...without('prior-authorization'), fact('prior-authorization', 'unknown')])).toEqual([
      'prior-authorization',
    ])
  })

  it.each([
    ['without a source', { source: null }],
    ['replaced since', { live: false }],
    ['from a call without a reference', { source: { ...call, reference: ' ' } }],
    ['from a call with nobody', { source: { ...call, representative: '' } }],
    ['from the card', { source: { kind: 'card' } }],
  ] as const)('a fact %s proves no coverage', (_, more) => {
    expect(codes([...without('coverage-active'), fact('coverage-active', true, more)])).toEqual([
      'coverage-not-shown-active',
    ])
  })

  it('a card may show the kind of plan', () => {
    expect(codes([...without('plan-kind'), fact('plan-kind', 'PPO', { source: { kind: 'card' } })])).toEqual(
      [],
    )
  })

  it('is refused while sources disagree on whether the coverage is active', () => {
    expect(codes([...complete, fact('coverage-active', false, { source: call })])).toEqual([
      'coverage-facts-disagree',
    ])
  })

  it.each([
    ['prior-authorization', 'required', 'Prior authorization'],
    ['deductible-total', 120_000, 'Deductible'],
    ['mental-health-covered', false, 'Mental health covered'],
  ] as const)(
    'is refused while two sources disagree on %s, until one of them is withdrawn',
    (key, value, name) => {
      const told = fact(key, value, { source: call })
      const refused = mayVerify([...complete, told], { kind: 'verified' })
      expect(refused.map((one) => sentence(one))).toEqual([
        `Two sources disagree: ${name}. Choose which one holds.`,
      ])
      const withdrawn = complete.map((one) => (one.key === key ? { ...one, live: false } : one))
      expect(codes([...withdrawn, told])).not.toContain('required-facts-disagree')
    },
  )

  it('what need not be known may stay disputed', () => {
    const names = [fact('plan-name', 'Open Choice'), fact('plan-name', 'Choice Plus', { source: call })]
    expect(codes([...complete, ...names])).toEqual([])
  })
})

describe('not covered', () => {
  const refusals = (facts: BenefitFact[]) => mayVerify(facts, { kind: 'not-covered' }).map(({ code }) => code)

  it.each(['coverage-active', 'mental-health-covered', 'substance-use-covered'] as const)(
    'rests on %s = no',
    (key) => {
      expect(refusals([fact(key, false)])).toEqual([])
    },
  )

  it('is never concluded from silence, from a missing source or from an out-of-network line', () => {
    for (const facts of [
      [],
      complete,
      [fact('coverage-active', false, { source: null })],
      [fact('coverage-active', null)],
      [fact('mental-health-covered', false, { scope: { ...scope, network: 'out' } })],
    ])
      expect(refusals(facts)).toEqual(['not-covered-needs-a-source'])
  })
})

describe('could not determine', () => {
  it('needs to say why and what is next, and nothing else', () => {
    const outcome = (why: string, next: string) => mayVerify([], { kind: 'could-not-determine', why, next })
    expect(outcome('The payer was down all day.', 'Call on Monday.')).toEqual([])
    expect(outcome('The payer was down.', ' ')).toHaveLength(1)
    expect(outcome('', 'Call on Monday.')).toHaveLength(1)
  })
})

it('every refusal has a sentence in both languages', () => {
  for (const refused of mayVerify([], { kind: 'verified' })) {
    expect(sentence(refused, 'en')).toMatch(/\.$/)
    expect(sentence(refused, 'es')).toMatch(/\.$/)
    expect(sentence(refused, 'es')).not.toBe(sentence(refused, 'en'))
  }
})
