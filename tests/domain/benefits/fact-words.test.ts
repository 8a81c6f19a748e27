import { expect, it } from 'vitest'
import { factName, scopeWords, valueWords } from '@/lib/domain/benefits/fact-words'
import { serviceTypeWords } from '@/lib/domain/benefits/service-types'

it('values read as staff would say them', () => {
  expect(valueWords({ key: 'deductible-total', value: 120_000 })).toBe('$1,200.00')
  expect(valueWords({ key: 'coinsurance', value: 1_250 })).toBe('12.5%')
  expect(valueWords({ key: 'coverage-active', value: false })).toBe('no')
  expect(valueWords({ key: 'plan-kind', value: 'PPO' })).toBe('PPO')
  expect(valueWords({ key: 'copay', value: null })).toBe('the payer would not say')
  expect(factName('out-of-pocket-met')).toBe('Out-of-pocket paid so far')
})

it('scopes name only what the payer limited', () => {
  expect(scopeWords({ level: 'individual', network: 'in', serviceType: 'MH' })).toBe(
    'individual, in network, mental health',
  )
  expect(scopeWords({ level: null, network: 'unknown', serviceType: null })).toBe('')
  expect(scopeWords({ level: 'family', network: 'both', serviceType: '30' })).toBe(
    'family, in and out of network, the whole plan',
  )
})

it('a service type is never called what it is not', () => {
  expect(serviceTypeWords('BH')).toBe('pediatric care')
  expect(serviceTypeWords('A4')).toBe('psychiatric care')
  expect(serviceTypeWords('Q7')).toBe('service type Q7')
})
