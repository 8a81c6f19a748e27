import { expect, test } from 'vitest'
import type { FactScope } from '@/lib/domain/benefits/benefit-fact'
import { linesOf, type Said } from '@/lib/domain/benefits/lines-of'

const scope: FactScope = { level: 'individual', network: 'in', serviceType: 'MH' }
const copay: Said = { key: 'copay', value: 3000, scope, place: '12' }

test('the same of two services, said in one place, is one line with both facts', () => {
  const other = { ...copay, scope: { ...scope, serviceType: 'AI' } }
  expect(linesOf([copay, other])).toEqual([[copay, other]])
})

test.each([
  ['another value', { ...copay, value: 4000 }],
  ['another network', { ...copay, scope: { ...scope, network: 'out' as const } }],
  ['family beside individual', { ...copay, scope: { ...scope, level: 'family' as const } }],
  ['other words of the payer', { ...copay, note: 'per visit' }],
  ['another place', { ...copay, place: '13' }],
])('%s is a line of its own', (_, other) => {
  expect(linesOf([copay, other])).toHaveLength(2)
})
