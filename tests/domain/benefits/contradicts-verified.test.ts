import { expect, test } from 'vitest'
import type { FactKey, FactScope, FactValue } from '@/lib/domain/benefits/benefit-fact'
import { contradictsVerified } from '@/lib/domain/benefits/contradicts-verified'

const reply = { kind: 'reply' } as { kind: 'reply' | 'call' }
const said = (key: FactKey, value: FactValue, network: FactScope['network'] = 'unknown', source = reply) => ({
  ...{ key, value, source, scope: { level: null, network, serviceType: null } as FactScope },
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

test('a reply that leaves the authorization open takes away what an earlier reply said, and nothing of a call', () => {
  const asked = (value: string, network?: FactScope['network'], source?: typeof reply) =>
    said('prior-authorization', value, network, source)
  const then = (known: ReturnType<typeof said>, ...news: ReturnType<typeof said>[]) =>
    contradictsVerified(news, [...before, known, ...news])
  expect(then(asked('required', 'in'), asked('unknown'))).toBe(true)
  expect(then(asked('not required', 'in'), asked('unknown', 'in'))).toBe(true)
  expect(then(asked('required', 'in'), asked('unknown', 'out'))).toBe(false)
  expect(then(asked('required', 'in'), asked('unknown'), asked('required', 'in'))).toBe(false)
  expect(then(asked('required', 'in', { kind: 'call' }), asked('unknown'))).toBe(false)
})
