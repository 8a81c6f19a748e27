import { describe, expect, test } from 'vitest'
import { callForm } from '@/lib/forms/benefits-call'

const call = {
  coupleId: 'c',
  coverageId: 'k',
  representative: 'Dana R.',
  referenceNumber: 'C-8841',
  'called.date': '2026-03-03',
  'called.time': '09:30',
}
const factsOf = (answers: object) =>
  callForm.parse({ ...call, ...answers }).facts.map(({ key, value }) => [key, value])
const errorsOf = (answers: object) =>
  callForm.safeParse({ ...call, ...answers }).error?.issues.map(({ path }) => String(path[0])) ?? []

describe('answers as they are typed', () => {
  test.each([
    [{ 'coverage-active': 'yes' }, ['coverage-active', true]],
    [{ 'plan-kind': 'PPO' }, ['plan-kind', 'PPO']],
    [{ 'deductible-total': '$1,500' }, ['deductible-total', 150_000]],
    [{ copay: '35.5' }, ['copay', 3_550]],
    [{ coinsurance: '20%' }, ['coinsurance', 2_000]],
    [{ copay: '?' }, ['copay', null]],
    [{ telehealth: ' same as in person ' }, ['telehealth', 'same as in person']],
  ])('%j', (answers, fact) => {
    expect(factsOf(answers)).toEqual([fact])
  })

  test('what was not asked is no fact', () => {
    expect(factsOf({ 'coverage-active': 'no', copay: '', coinsurance: ' ' })).toEqual([
      ['coverage-active', false],
    ])
  })
})

describe('answers that are none stand beside their question', () => {
  test.each([
    [{ copay: 'thirty' }, 'copay'],
    [{ copay: '1,50' }, 'copay'],
    [{ coinsurance: '120' }, 'coinsurance'],
    [{ 'plan-kind': 'the good one' }, 'plan-kind'],
    [{ copay: '30', representative: ' ' }, 'representative'],
    [{ copay: '30', 'called.time': '25:00' }, 'called.time'],
    [{}, 'coverage-active'],
  ])('%j', (answers, name) => {
    expect(errorsOf(answers)).toEqual([name])
  })
})

test('amounts hold where the caller said they hold; other facts hold everywhere', () => {
  const { facts } = callForm.parse({ ...call, copay: '30', 'coverage-active': 'yes', network: 'in' })
  expect(facts.map(({ key, scope }) => [key, scope.network])).toEqual([
    ['coverage-active', 'unknown'],
    ['copay', 'in'],
  ])
})
