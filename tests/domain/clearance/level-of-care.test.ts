import { describe, expect, test } from 'vitest'
import { dimensionsOf } from '@/lib/domain/clearance/dimensions'
import { differenceOf, type Level, levels, mayRecordLevel } from '@/lib/domain/clearance/level-of-care'
import { sayClock } from '@/lib/domain/clearance/say-length'
import { codes } from '../codes'

const rated = (...severities: (number | null)[]) =>
  severities.map((severity, index) => ({ dimension: `d${index + 1}`, severity, rationale: 'Seen.' }))

describe('a level of care', () => {
  test.each([
    {
      what: 'moderate, as recommended',
      ratings: rated(1, 0, 2, 2, 1, null),
      recommended: '2.1',
      refused: [],
    },
    {
      what: 'one in danger, recommended less',
      ratings: rated(0, 4, 0),
      recommended: '3.7',
      refused: ['gravest-rating-wins'],
    },
    {
      what: 'one in danger, recommended the hospital',
      ratings: rated(4, 0, 0),
      recommended: '4',
      refused: [],
    },
    { what: 'the hospital without danger', ratings: rated(3, 3, 3), recommended: '4', refused: [] },
    { what: 'serious everywhere is not danger', ratings: rated(3, 3, 3), recommended: '2.1', refused: [] },
  ] as const)('$what', ({ ratings, recommended, refused }) => {
    const facts = { ratings, recommended, actual: recommended, differenceReason: null }
    expect(codes(mayRecordLevel(facts))).toEqual(refused)
  })

  test('another level than recommended needs why, and both reasons are told at once', () => {
    const facts = { ratings: rated(4), recommended: '2.5', actual: '2.1', differenceReason: null } as const
    expect(codes(mayRecordLevel(facts))).toEqual(['gravest-rating-wins', 'level-difference-needs-its-reason'])
    const told = { ...facts, ratings: rated(2), differenceReason: 'patient-preference' } as const
    expect(mayRecordLevel(told)).toEqual([])
  })

  test.each([
    ['2.1', '2.1', 'same'],
    ['2.1', '2.5', 'more'],
    ['2.7', '2.5', 'less'],
    ['3.1', '2.7', 'less'],
    ['4', '3.7', 'less'],
    ['1.5', '4', 'more'],
  ] as [Level, Level, string][])('recommended %s, given %s: %s', (recommended, actual, expected) => {
    expect(differenceOf(recommended, actual)).toBe(expected)
  })

  test('the order of levels, least to most, is that of the criteria', () => {
    expect(levels).toEqual(['1.5', '1.7', '2.1', '2.5', '2.7', '3.1', '3.5', '3.7', '4'])
  })
})

test('either edition has six dimensions; in the fourth, what matters to the person is never rated', () => {
  expect(dimensionsOf['3'].map(({ rated }) => rated)).toEqual([true, true, true, true, true, true])
  expect(dimensionsOf['4'].map(({ rated }) => rated)).toEqual([true, true, true, true, true, false])
})

test.each([
  [130, 'due in 2 h 10 min', false],
  [-40, '40 min late', true],
  [60, 'due in 1 h', false],
  [0, 'under 1 min late', true],
  [-1500, '1 d 1 h late', true],
])('%i minutes left: %s', (minutes, words, late) => {
  expect(sayClock(minutes * 60_000, 0)).toEqual({ words, late })
})
