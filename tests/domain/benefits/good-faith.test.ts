import { describe, expect, it } from 'vitest'
import { businessDaysAfter, isBusinessDay } from '@/lib/domain/benefits/good-faith/business-days'
import { daysOfOccasion } from '@/lib/domain/benefits/good-faith/days-of-occasion'
import { dueOn, endOfYearFrom } from '@/lib/domain/benefits/good-faith/due-on'
import { type GoodFaith, goodFaithPaper } from '@/lib/domain/benefits/good-faith/good-faith-paper'

describe('a business day', () => {
  it.each([
    ['2026-01-01', 'New Year’s Day'],
    ['2027-12-31', 'New Year’s Day of 2028, a Saturday'],
    ['2026-01-19', 'Martin Luther King Jr. Day'],
    ['2026-02-16', 'Washington’s Birthday'],
    ['2026-05-25', 'Memorial Day'],
    ['2027-05-31', 'Memorial Day on the fifth Monday'],
    ['2026-06-19', 'Juneteenth'],
    ['2026-07-03', 'Independence Day, a Saturday'],
    ['2027-07-05', 'Independence Day, a Sunday'],
    ['2026-09-07', 'Labor Day'],
    ['2026-10-12', 'Columbus Day'],
    ['2026-11-11', 'Veterans Day'],
    ['2026-11-26', 'Thanksgiving'],
    ['2026-12-25', 'Christmas'],
    ['2026-11-28', 'a Saturday'],
    ['2026-11-29', 'a Sunday'],
  ])('is not %s, %s', (day) => {
    expect(isBusinessDay(day)).toBe(false)
  })

  it.each(['2026-11-27', '2026-07-06', '2026-05-26', '2026-01-02'])('is %s', (day) => {
    expect(isBusinessDay(day)).toBe(true)
  })

  it('is counted past weekends and holidays', () => {
    // Wednesday before Thanksgiving: Friday, Monday, Tuesday
    expect(businessDaysAfter('2026-11-25', 3)).toBe('2026-12-01')
  })
})

describe('the day by which an estimate is owed', () => {
  const monday = '2026-03-02'
  it.each([
    ['asked for: three business days', 'asked', '2026-03-03', '2026-03-05'],
    // 10 business days from Monday the 2nd: Monday the 16th
    ['scheduled ten business days ahead: three', 'scheduled', '2026-03-16', '2026-03-05'],
    ['scheduled nine ahead: one', 'scheduled', '2026-03-13', '2026-03-03'],
    ['scheduled three ahead: one', 'scheduled', '2026-03-05', '2026-03-03'],
    ['scheduled two ahead: the law names none', 'scheduled', '2026-03-04', null],
  ] as const)('%s', (_, occasion, careFrom, due) => {
    expect(dueOn({ occasion, on: monday, careFrom })).toBe(due)
  })

  it('is for twelve months of care', () => {
    expect(endOfYearFrom('2026-03-16')).toBe('2027-03-16')
    expect(endOfYearFrom('2028-02-29')).toBe('2029-02-28')
  })
})

const paperOf = (locale: 'en' | 'es', more: Partial<GoodFaith> = {}) =>
  goodFaithPaper({
    locale,
    name: 'Sam Kim',
    dateOfBirth: '1986-11-30',
    madeOn: '2026-03-03',
    careFrom: '2026-03-16',
    validUntil: '2027-03-16',
    lines: [{ code: 'H0015', units: 36, each: 45_000 }],
    diagnoses: [],
    provider: { name: 'Alongside', npi: null, tin: '12-3456789', place: '1 Main Street, Denver, CO 80202' },
    ...more,
  })

it.each(['en', 'es'] as const)('the paper in %s adds up and says the rights that go with it', (locale) => {
  const { blocks } = paperOf(locale)
  const text = JSON.stringify(blocks)
  for (const said of [
    '$16,200.00',
    '$450.00',
    '36',
    '120',
    '1-800-985-3059',
    'Sam Kim',
    'H0015',
    '12-3456789',
    'Denver, CO',
  ])
    expect(text).toContain(said)
  expect(text).toMatch(locale === 'en' ? /\$400/ : /400 dólares/)
  expect(text).toMatch(locale === 'en' ? /not a guarantee/ : /no una garantía/)
})

it('the paper names the diagnosis codes, or says that none is known, and says what is not on record', () => {
  const said = (more: Partial<GoodFaith>) => JSON.stringify(paperOf('en', more).blocks)
  expect(said({})).toContain('Diagnosis codes: none is known yet.')
  expect(said({ diagnoses: ['F10.20', 'F33.1'] })).toContain('Diagnosis codes: F10.20, F33.1.')
  const bare = { name: 'Alongside', npi: null, tin: null, place: null }
  expect(said({ provider: bare }).match(/not on record yet/g)).toHaveLength(3)
})

it('an estimate is owed since a day of the last year, for care of the next two; what is on record stays', () => {
  const said = (occasionOn: string, careFrom: string | null, owedSince: string | null = null) =>
    daysOfOccasion({ occasionOn, careFrom, owedSince }, '2026-03-03').map(({ code }) => code)
  expect(said('2025-03-03', '2028-03-03')).toEqual([])
  expect(said('2025-03-02', '2028-03-04')).toEqual(['estimate-day-long-past', 'care-far-ahead'])
  expect(said('2025-03-02', null, '2025-03-02')).toEqual([])
  expect(said('2026-03-04', '2026-03-03')).toEqual(['estimate-day-ahead', 'care-before-its-estimate'])
})
