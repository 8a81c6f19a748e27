import { expect, test } from 'vitest'
import { isOvertaken, replacedFacts, type Spoken } from '@/lib/domain/benefits/replaced-facts'

const inNetwork = { level: 'individual', network: 'in', serviceType: '30' } as const
const said = (more: Partial<Spoken>): Spoken => ({
  key: 'deductible-remaining',
  value: 30_000,
  scope: inNetwork,
  source: 'reply',
  saidOn: '2026-11-20',
  ...more,
})
const saidOn = '2026-11-20'
const arrived = [{ key: 'deductible-remaining' as const, value: 0, scope: inNetwork, saidOn }]

const cases: [string, Spoken, boolean][] = [
  ['an earlier reply about the same thing', said({}), true],
  ['an earlier reply about the family', said({ scope: { ...inNetwork, level: 'family' } }), false],
  ['an earlier reply about another service', said({ scope: { ...inNetwork, serviceType: 'MH' } }), false],
  ['an earlier reply about something else', said({ key: 'deductible-total' }), false],
  ['a reply that the payer wrote later', said({ saidOn: '2026-11-21' }), false],
  ['what somebody said on the telephone', said({ source: 'call' }), false],
]

test.each(cases)('%s', (_, old, isReplaced) => {
  expect(replacedFacts([old], arrived)).toEqual(isReplaced ? [old] : [])
})

test('of limits there may be many: only the same words are replaced', () => {
  const limit = (value: string) => said({ key: 'limit', value })
  const fresh = [{ key: 'limit' as const, value: '20 visits', scope: inNetwork, saidOn }]
  expect(replacedFacts([limit('20 visits'), limit('60 days')], fresh)).toEqual([limit('20 visits')])
})

test('a reply that comes in late is overtaken by what the payer wrote after it, and by no call', () => {
  const [late] = arrived as [Omit<Spoken, 'source'>]
  const later = { saidOn: '2026-11-21' }
  expect(isOvertaken(late, [said(later)])).toBe(true)
  expect(isOvertaken(late, [said({})])).toBe(false)
  expect(isOvertaken(late, [said({ ...later, source: 'call' })])).toBe(false)
  expect(isOvertaken(late, [said({ ...later, scope: { ...inNetwork, network: 'out' } })])).toBe(false)
})
