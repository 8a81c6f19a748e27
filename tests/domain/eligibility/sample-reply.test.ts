import { describe, expect, it } from 'vitest'
import { mayVerify } from '@/lib/domain/benefits/verification'
import { benefitFacts } from '@/lib/gateways/eligibility/facts'
import { matchMembers } from '@/lib/gateways/eligibility/match-member'
import { make271, type SampleReply } from '@/lib/gateways/eligibility/sample-reply'
import { factsOf, memberOf, reading, said } from '@/tests/support/x12-fixture'

const complete: SampleReply = {
  payer: { name: 'Northwind Mutual', id: 'NWM77' },
  subscriber: { firstName: 'Maya', lastName: 'Okafor', dateOfBirth: '1990-02-03', memberId: 'NWM 2044' },
  plan: {
    name: 'Open Choice',
    kind: 'PPO',
    group: 'G-1',
    from: '2025-07-01',
    priorAuthorization: 'required',
    telehealth: 'TELEHEALTH ~ SAME AS OFFICE',
    visits: 60,
  },
  amounts: {
    deductible: { total: 150_000, remaining: 40_050 },
    familyDeductible: { total: 300_000 },
    outOfPocket: { total: 600_000, remaining: 481_102 },
    copay: 3_005,
    coinsurance: 1_250,
  },
  trace: 'ALG-1',
  repliedOn: '2026-01-15',
}

describe('the demo’s invented payer', () => {
  it('writes replies that read back without a remark', () => {
    const read = reading(make271(complete, { ...complete, rejection: '42' }))
    expect(read.warnings).toEqual([])
    expect(read.unread).toEqual([])
    expect(read.members).toHaveLength(2)
    expect(read.members[1]?.rejections).toMatchObject([{ code: '42', meaning: 'try-later' }])
  })

  it('says exactly what it was told to', () => {
    const facts = factsOf(make271(complete))
    expect(said(facts, 'deductible-remaining')).toEqual(['individual in 30 = 40050'])
    expect(said(facts, 'out-of-pocket-remaining')).toEqual(['individual in 30 = 481102'])
    expect(said(facts, 'copay')).toEqual(['individual in MH = 3005', 'individual in AI = 3005'])
    expect(said(facts, 'coinsurance')).toEqual(['individual in MH = 1250', 'individual in AI = 1250'])
    expect(said(facts, 'telehealth')[0]).toContain('TELEHEALTH   SAME AS OFFICE')
  })

  it('a complete reply is enough to verify, without a call', () => {
    const facts = factsOf(make271(complete)).map((fact) => ({
      ...fact,
      live: true,
      saidOn: '2026-01-15',
      source: { kind: 'reply' as const, id: 'r1', segment: fact.segment },
    }))
    expect(mayVerify(facts, { kind: 'verified' })).toEqual([])
  })

  it('answers for a dependent spouse, alone or with the policy holder', () => {
    const dependent = { firstName: 'Sam', lastName: 'Reyes', dateOfBirth: '1989-05-06' }
    const alone = reading(make271({ ...complete, dependent })).members
    const wanted = { ...dependent, memberId: 'NWM2044' }
    expect(alone).toHaveLength(1)
    expect(matchMembers(alone, wanted)).toMatchObject({ kind: 'one', index: 0 })
    const both = reading(make271({ ...complete, dependent: { ...dependent, subscriberToo: true } }))
    expect(both.members.map(({ loop }) => loop)).toEqual(['subscriber', 'dependent'])
    expect(both.warnings).toEqual([])
  })

  it('can be inactive, and can put authorization in words', () => {
    expect(said(factsOf(make271({ ...complete, active: false })), 'coverage-active')).toEqual([
      '- unknown 30 = false',
    ])
    const inWords = make271({ ...complete, plan: { ...complete.plan, priorAuthorization: 'in words' } })
    expect(said(benefitFacts(memberOf(inWords)), 'prior-authorization')).toHaveLength(2)
  })
})
