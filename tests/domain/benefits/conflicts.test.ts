import { describe, expect, it } from 'vitest'
import type { BenefitFact, FactKey, FactScope } from '@/lib/domain/benefits/benefit-fact'
import { conflicts } from '@/lib/domain/benefits/conflicts'

const anywhere: FactScope = { level: null, network: 'unknown', serviceType: null }
const reply = { kind: 'reply', id: 'r1', segment: { position: 22, text: 'EB*C' } } as const
const call = { kind: 'call', id: 'c1', representative: 'Dana', reference: 'REF-9', at: 0 } as const

const fact = (
  source: BenefitFact['source'],
  key: FactKey,
  value: unknown,
  scope: Partial<FactScope> = {},
  live = true,
) => ({ key, value, scope: { ...anywhere, ...scope }, source, live }) as BenefitFact

describe('facts on which two sources disagree', () => {
  it('are reported, both of them', () => {
    const one = fact(reply, 'deductible-total', 150_000, { level: 'individual', network: 'in' })
    const other = fact(call, 'deductible-total', 120_000, { level: 'individual', network: 'in' })
    expect(conflicts([one, other])).toEqual([{ key: 'deductible-total', one, other }])
  })

  it('individual and family, in and out of network, one service and another never compete', () => {
    const pairs: [Partial<FactScope>, Partial<FactScope>][] = [
      [{ level: 'individual' }, { level: 'family' }],
      [{ network: 'in' }, { network: 'out' }],
      [{ serviceType: 'MH' }, { serviceType: 'AI' }],
    ]
    for (const [mine, yours] of pairs)
      expect(conflicts([fact(reply, 'copay', 1, mine), fact(call, 'copay', 2, yours)])).toEqual([])
  })

  it('amounts asked for differently never compete; where the unit is not said they do', () => {
    const per = (source: BenefitFact['source'], value: number, note: string | null) => ({
      ...fact(source, 'copay', value, { network: 'in' }),
      note,
    })
    const told = per(reply, 3_000, 'per visit / Office')
    expect(conflicts([told, per(call, 15_000, 'per day')])).toEqual([])
    expect(conflicts([told, per(call, 2_500, 'per visit')])).toHaveLength(1)
    expect(conflicts([told, per(call, 2_500, null)])).toHaveLength(1)
  })

  it('a vaguer source agrees when it repeats one of the figures, and disagrees when it repeats none', () => {
    const told = [
      fact(reply, 'deductible-total', 120_000, { network: 'in' }),
      fact(reply, 'deductible-total', 500_000, { network: 'out' }),
    ]
    expect(conflicts([...told, fact(call, 'deductible-total', 120_000)])).toEqual([])
    expect(conflicts([...told, fact(call, 'deductible-total', 99_000)])).toHaveLength(2)
  })

  it.each([
    ['the same source', fact(reply, 'plan-kind', 'HMO')],
    ['a fact that was replaced', fact(call, 'plan-kind', 'HMO', {}, false)],
    ['"would not say"', fact(call, 'plan-kind', null)],
    ['the same words in another case', fact(call, 'plan-kind', 'ppo ')],
    ['another key', fact(call, 'plan-name', 'HMO')],
  ])('%s is no conflict', (_, other) => {
    expect(conflicts([fact(reply, 'plan-kind', 'PPO'), other])).toEqual([])
  })

  it('an authorization left open contradicts nothing, and notes add up', () => {
    const open = [
      fact(reply, 'prior-authorization', 'unknown'),
      fact(call, 'prior-authorization', 'required'),
    ]
    const notes = [fact(reply, 'telehealth', 'SAME AS OFFICE'), fact(call, 'telehealth', 'by video only')]
    expect(conflicts([...open, ...notes])).toEqual([])
  })
})
