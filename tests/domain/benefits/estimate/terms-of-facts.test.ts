import { describe, expect, it } from 'vitest'
import type { SaidFact } from '@/lib/domain/benefits/estimate/pick-fact'
import { plannedDays } from '@/lib/domain/benefits/estimate/planned-days'
import { type FactsOfPlan, termsOfFacts } from '@/lib/domain/benefits/estimate/terms-of-facts'

type Short = Partial<Omit<SaidFact, 'scope'>> & Partial<SaidFact['scope']> & Pick<SaidFact, 'key' | 'value'>

/** In network, the person's own, of the whole plan, said by a reply of January 2 unless told otherwise. */
const said = ({ level = 'individual', network = 'in', serviceType = '30', ...fact }: Short): SaidFact => ({
  id: `${fact.key} ${fact.value}`,
  note: null,
  kind: 'reply',
  on: '2027-01-02',
  ...fact,
  scope: { level, network, serviceType },
})

const termsOf = (facts: Short[], plan: Partial<FactsOfPlan> = {}) =>
  termsOfFacts({
    coverage: 'c',
    policy: 'p',
    facts: facts.map(said),
    payer: { order: 'copay-only', dayCode: 'H0015' },
    network: 'in',
    fees: [],
    telehealth: true,
    today: '2027-01-10',
    ...plan,
  })
const assumed = (facts: Short[], plan: Partial<FactsOfPlan> = {}) =>
  termsOf(facts, plan).assumptions.map(({ code }) => code)

it('the soonest last day of the plan is its end, whatever it was said for', () => {
  const ends = ['2027-03-31', '2027-02-28'].map((value) => ({ key: 'coverage-until' as const, value }))
  expect(termsOf(ends.map((end) => ({ ...end, network: 'unknown' as const }))).until).toBe('2027-02-28')
  expect(termsOf(ends).assumptions).toContainEqual({ code: 'plan-ends', on: '2027-02-28' })
  expect(termsOf([]).until).toBeNull()
})

describe('which fact stands for what', () => {
  it.each<[string, Short[], number | null]>([
    [
      'the program day before the plan',
      [
        { key: 'copay', value: 1 },
        { key: 'copay', value: 2, serviceType: 'CJ' },
      ],
      2,
    ],
    [
      'substance use before mental health',
      [
        { key: 'copay', value: 1, serviceType: 'MH' },
        { key: 'copay', value: 2, serviceType: 'AI' },
      ],
      2,
    ],
    [
      'in network before unnamed',
      [
        { key: 'copay', value: 1, network: 'unknown' },
        { key: 'copay', value: 2 },
      ],
      2,
    ],
    ['never the other network', [{ key: 'copay', value: 1, network: 'out' }], null],
    ['never another kind of care', [{ key: 'copay', value: 1, serviceType: '35' }], null],
    [
      'the one said last',
      [
        { key: 'copay', value: 1, on: '2027-01-05' },
        { key: 'copay', value: 2 },
      ],
      1,
    ],
    ['not what the payer would not say', [{ key: 'copay', value: null }], null],
    ['not a copay for a week', [{ key: 'copay', value: 1, note: 'per week' }], null],
  ])('%s', (_, facts, copay) => {
    expect(termsOf(facts).copay).toBe(copay)
  })

  it('takes the mental health share for a mental health day', () => {
    const facts: Short[] = [
      { key: 'coinsurance', value: 2_000, serviceType: 'AI' },
      { key: 'coinsurance', value: 3_000, serviceType: 'MH' },
    ]
    const payer = { order: 'copay-only', dayCode: 'S9480' } as const
    expect(termsOf(facts).coinsurance).toBe(2_000)
    expect(termsOf(facts, { payer }).coinsurance).toBe(3_000)
  })

  it('says when two sources as near disagree', () => {
    const facts: Short[] = [
      { key: 'copay', value: 1 },
      { key: 'copay', value: 2, kind: 'call' },
    ]
    expect(assumed(facts)).toContain('sources-disagree')
    expect(assumed(facts.slice(0, 1))).not.toContain('sources-disagree')
    expect(assumed([{ key: 'copay', value: 1, disputed: true }])).toContain('sources-disagree')
  })
})

describe('yearly sums', () => {
  it('are what is left, or the whole less what is met, the person’s and the family’s apart', () => {
    const { deductible, outOfPocket, rests } = termsOf([
      { key: 'deductible-total', value: 1_500 },
      { key: 'deductible-met', value: 1_100 },
      { key: 'deductible-total', value: 3_000, level: 'family' },
      { key: 'out-of-pocket-remaining', value: 900 },
    ])
    expect(deductible).toEqual({
      individual: { total: 1_500, left: 400 },
      family: { total: 3_000, left: null },
    })
    expect(outOfPocket).toEqual({ individual: { total: null, left: 900 }, family: null })
    expect(rests.map(({ what }) => what)).toContain('deductible-family')
  })

  it('start with the plan’s own year where it says that it has one', () => {
    const facts: Short[] = [
      { key: 'deductible-total', value: 1_500, note: 'per contract' },
      { key: 'coverage-from', value: '2026-07-01' },
    ]
    expect(termsOf(facts).yearStarts).toBe('07-01')
    expect(assumed(facts)).not.toContain('calendar-year')
    expect(termsOf(facts.slice(1)).yearStarts).toBe('01-01')
    expect(assumed(facts.slice(1))).toContain('calendar-year')
  })
})

it('names the amount a fee allows, and what was not said of care by video', () => {
  const held = { low: 40_000, high: 41_000, from: '2027-01-01', until: null }
  const fee = { id: 'f', ...held }
  expect(termsOf([], { fees: [fee] })).toMatchObject({ allowed: [held], rests: [{ id: 'f', on: held.from }] })
  expect(termsOf([], { fees: [{ ...fee, low: null, high: null }] }).allowed).toEqual([])
  expect(assumed([])).toContain('telehealth-not-said')
  expect(assumed([{ key: 'telehealth', value: 'COVERED' }])).not.toContain('telehealth-not-said')
})

describe('the planned days', () => {
  const today = '2027-01-14'
  it('are three a week from next Monday, where no week is planned', () => {
    const { days, assumed: isAssumed } = plannedDays([], today)
    expect([days[0], days[2], days[3], days.at(-1), days.length]).toEqual([
      '2027-01-18',
      '2027-01-22',
      '2027-01-25',
      '2027-04-09',
      36,
    ])
    expect(isAssumed).toBe(true)
  })

  it('repeat the latest planned week from the first that is not over', () => {
    const { days, perWeek } = plannedDays(
      ['2027-01-12', '2027-01-14', '2027-01-19', '2027-01-21', '2027-01-23'],
      today,
    )
    expect(perWeek).toBe(3)
    expect(days.slice(0, 4)).toEqual(['2027-01-12', '2027-01-14', '2027-01-16', '2027-01-19'])
  })
})
