import { expect, test } from 'vitest'
import type { FactKey, FactScope } from '@/lib/domain/benefits/benefit-fact'
import { contradictsVerified } from '@/lib/domain/benefits/contradicts-verified'

const said = (key: FactKey, value: boolean, network: FactScope['network'] = 'unknown') => ({
  ...{ key, value, scope: { level: null, network, serviceType: null } as FactScope },
})
const mind = (value: boolean, network?: FactScope['network']) => said('mental-health-covered', value, network)
const use = (value: boolean, network?: FactScope['network']) => said('substance-use-covered', value, network)
const before = [said('coverage-active', true), mind(true, 'in'), use(true, 'in')]
const after = (...news: ReturnType<typeof said>[]) => contradictsVerified(news, [...before, ...news])

test('news take away a verified check when they say that the plan is over, or that no such care is covered', () => {
  expect(after(said('coverage-active', false))).toBe(true)
  expect(after(mind(false), use(false))).toBe(true)
  expect(contradictsVerified([mind(false)], [mind(false)])).toBe(true)
})

test('they leave it where one kind of care is still covered, or where they speak of other networks alone', () => {
  expect(after(mind(false))).toBe(false)
  expect(after(mind(false), use(true))).toBe(false)
  expect(after(mind(false, 'out'), use(false, 'out'))).toBe(false)
  expect(after(said('coverage-active', true), mind(true))).toBe(false)
  expect(after()).toBe(false)
})
