import { expect, test } from 'vitest'
import { lacksOfRequest, requestToMake, unwrittenOf } from '@/lib/domain/benefits/request-for-days'

const today = '2026-11-22'
const approval = (chain: string, until: string, runsOutOn: string | null = null) => ({
  ...{ chain, until, burn: { runsOutOn } },
})

test('begins with the day after all that is approved, or after the last approved day that is used', () => {
  const course = { units: 36, perWeek: 3 }
  const alone = { ...course, from: today, until: '2027-02-14', continues: null }
  expect(requestToMake([], today)).toEqual(alone)
  expect(requestToMake([approval('one', '2026-11-28')], today)).toMatchObject({
    ...{ from: '2026-11-28', until: '2027-02-20', continues: 'one' },
  })
  const both = [approval('one', '2026-11-28'), approval('two', '2027-01-21')]
  expect(requestToMake(both, today)).toMatchObject({ from: '2027-01-21', continues: 'two' })
  // Its days are all used before its end.
  const used = [approval('one', '2027-01-21', '2026-12-04')]
  expect(requestToMake(used, today)).toMatchObject({ from: '2026-12-05', continues: 'one' })
  // What was over long ago is still what it continues.
  expect(requestToMake([approval('one', '2026-10-01')], today)).toMatchObject({
    from: today,
    continues: 'one',
  })
})

test('asks for no more days than its span and its weeks hold', () => {
  const asked = { from: '2026-12-01', until: '2026-12-11', continues: null }
  const codes = (units: number, perWeek: number, more: object = {}) =>
    lacksOfRequest({ ...asked, units, perWeek, ...more }).map(({ of, why }) => [of, why.code])
  // A week and three days.
  expect(codes(6, 3)).toEqual([])
  expect(codes(7, 3)).toEqual([['units', 'authorization-more-than-per-week']])
  expect(codes(11, 7)).toEqual([['units', 'authorization-more-days-than-span']])
  expect(codes(1, 1, { until: '2026-12-01' })).toEqual([['last', 'authorization-days-swapped']])
})

test('says how many past days of what it continues nobody wrote down, and in which month they begin', () => {
  const burnt = [{ id: 'one', bookedDays: ['2026-10-30', '2026-11-20', today, '2026-11-24'] }]
  expect(unwrittenOf('one', burnt, today)).toEqual({ days: 2, month: '2026-10' })
  expect(unwrittenOf('one', [{ id: 'one', bookedDays: [today] }], today)).toBeNull()
  expect(unwrittenOf(null, burnt, today)).toBeNull()
})
