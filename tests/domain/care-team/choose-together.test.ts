import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseTogether, type Option } from '@/lib/domain/care-team/choose-together'

it.each([
  { so: 'no places', places: [], expected: [] },
  { so: 'nobody at all', places: [[], []], expected: [null, null] },
  {
    so: 'one person for two places',
    places: [[{ id: 'a', score: 5 }], [{ id: 'a', score: 9 }]],
    expected: [null, 'a'],
  },
  {
    so: 'the best of one place is the only one of another',
    places: [
      [
        { id: 'a', score: 9 },
        { id: 'b', score: 1 },
      ],
      [{ id: 'a', score: 2 }],
    ],
    expected: ['b', 'a'],
  },
  {
    so: 'equals',
    places: [
      [
        { id: 'b', score: 3 },
        { id: 'a', score: 3 },
      ],
    ],
    expected: ['b'],
  },
])('with $so', ({ places, expected }) => {
  expect(chooseTogether(places)).toEqual(expected)
})

const option = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), score: fc.nat(100) })
const place = fc.uniqueArray(option, { selector: ({ id }) => id, maxLength: 6 })

it('finds what trying everything finds', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 4 }), (places) => {
      const chosen = chooseTogether(places)
      const people = chosen.filter((id) => id !== null)
      expect(new Set(people).size).toBe(people.length)
      expect(worth(places, chosen)).toBe(bestWorth(places, []))
    }),
    { numRuns: 300 },
  )
})

function worth(places: Option[][], chosen: readonly (string | null)[]): number {
  return places.reduce((sum, options, index) => {
    const taken = options.find(({ id }) => id === chosen[index])
    return sum + (taken ? 1_000_000 + taken.score : 0)
  }, 0)
}

function bestWorth(places: Option[][], taken: string[]): number {
  const [first, ...rest] = places
  if (!first) return 0
  const free = first.filter(({ id }) => !taken.includes(id))
  return Math.max(
    bestWorth(rest, taken),
    ...free.map(({ id, score }) => 1_000_000 + score + bestWorth(rest, [...taken, id])),
  )
}
