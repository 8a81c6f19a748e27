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
    [{ 'deductible-total.in-family': '$1,500' }, ['deductible-total', 150_000]],
    [{ 'copay.in': '35.5' }, ['copay', 3_550]],
    [{ 'coinsurance.out': '20%' }, ['coinsurance', 2_000]],
    [{ 'copay.unsaid': '?' }, ['copay', null]],
    [{ telehealth: ' same as in person ' }, ['telehealth', 'same as in person']],
  ])('%j', (answers, fact) => {
    expect(factsOf(answers)).toEqual([fact])
  })

  test('what was not asked is no fact', () => {
    expect(factsOf({ 'coverage-active': 'no', 'copay.in': '', 'coinsurance.in': ' ' })).toEqual([
      ['coverage-active', false],
    ])
  })
})

describe('answers that are none stand beside their question', () => {
  test.each([
    [{ 'copay.in': 'thirty' }, 'copay.in'],
    [{ 'copay.out': '1,50' }, 'copay.out'],
    [{ 'coinsurance.in': '120' }, 'coinsurance.in'],
    [{ 'plan-kind': 'the good one' }, 'plan-kind'],
    [{ 'copay.in': '30', representative: ' ' }, 'representative'],
    [{ 'copay.in': '30', 'called.time': '25:00' }, 'called.time'],
    [{}, 'coverage-active'],
  ])('%j', (answers, name) => {
    expect(errorsOf(answers)).toEqual([name])
  })
})

test('everything that is wrong is told at once, each at its field', () => {
  const { error } = callForm.safeParse({
    coupleId: 'c',
    coverageId: 'k',
    ...{ representative: '', referenceNumber: ' ', 'called.date': '', 'called.time': '' },
    ...{ 'copay.in': 'thirty', 'coinsurance.out': '120' },
  })
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['representative', 'Write who answered the call.'],
    ['referenceNumber', 'Write the payer’s reference number for the call.'],
    ['called.date', 'Write the day of the call.'],
    ['called.time', 'Write the time of the call.'],
    ['copay.in', expect.stringMatching(/^Write an amount/)],
    ['coinsurance.out', expect.stringMatching(/^Write a percentage/)],
  ])
})

test('an amount has an upper bound, and the sentence says which', () => {
  expect(factsOf({ 'copay.in': '9,999,999.99' })).toEqual([['copay', 999_999_999]])
  for (const much of ['10000000', '90071992547409.91']) {
    const { error } = callForm.safeParse({ ...call, 'copay.in': much })
    expect(error?.issues[0]?.message).toMatch(/^Write an amount of at most \$9,999,999\.99\./)
  }
})

test('each amount holds for whom, where and for what it was said; other facts hold everywhere', () => {
  const { facts } = callForm.parse({
    ...call,
    'coverage-active': 'yes',
    'deductible-total.in-individual': '1500',
    'deductible-total.in-family': '3000',
    'deductible-remaining.unsaid': '1200',
    'copay.in': '30',
    'copay-per.in': 'per day',
    'copay-per.out': 'per visit',
    'coinsurance.out': '40',
  })
  expect(facts.map(({ key, value, scope, note }) => [key, value, scope.level, scope.network, note])).toEqual([
    ['coverage-active', true, null, 'unknown', null],
    ['deductible-total', 150_000, 'individual', 'in', null],
    ['deductible-total', 300_000, 'family', 'in', null],
    ['deductible-remaining', 120_000, null, 'unknown', null],
    ['copay', 3_000, null, 'in', 'per day'],
    ['coinsurance', 4_000, null, 'out', null],
  ])
})

test('a day of the year 0000 is a sentence, not a fault of ours', () => {
  const said = callForm.safeParse({ ...call, 'coverage-active': 'yes', 'called.date': '0000-01-01' })
  expect(said.error?.issues.map(({ message }) => message)).toEqual(['Choose a day from 1900 to 2100.'])
})
