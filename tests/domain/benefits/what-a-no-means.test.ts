import { expect, test } from 'vitest'
import type { BenefitFact } from '@/lib/domain/benefits/benefit-fact'
import { ownLines } from '@/lib/domain/benefits/own-lines'
import { requiredLines } from '@/lib/domain/benefits/required-lines'

const scope: BenefitFact['scope'] = { level: null, network: 'unknown', serviceType: null }
const said = (value: boolean): BenefitFact => ({
  ...{ key: 'coverage-active', value, scope, live: true, saidOn: '2026-11-20' },
  source: { kind: 'reply', id: 'r', segment: { position: 14, text: 'EB*6' } },
})

test('that a plan is not active is an answer and no open question, unless another source says that it is', () => {
  const stateOf = (...facts: BenefitFact[]) => requiredLines(facts)[0]
  expect(stateOf()).toEqual({ question: 'active', state: 'open' })
  expect(stateOf(said(false))).toEqual({ question: 'active', state: 'said-no' })
  expect(stateOf(said(true))).toEqual({ question: 'active', state: 'answered' })
})

test('of a plan that is not active nobody reads from which day it covers them', () => {
  const fact = (key: 'coverage-active' | 'coverage-from', value: boolean | string, place: string) => ({
    ...{ key, value, scope, source: 'reply' as const, place, on: '2026-11-20' },
  })
  const from = fact('coverage-from', '2026-01-01', 'from')
  const keys = (...facts: Parameters<typeof ownLines>[0][number][]) => ownLines(facts).map(({ key }) => key)
  expect(keys(fact('coverage-active', false, 'no'), from)).toEqual(['coverage-active'])
  expect(keys(fact('coverage-active', true, 'yes'), from)).toEqual(['coverage-active', 'coverage-from'])
  const both = [fact('coverage-active', false, 'no'), fact('coverage-active', true, 'yes'), from]
  expect(keys(...both)).toContain('coverage-from')
})
