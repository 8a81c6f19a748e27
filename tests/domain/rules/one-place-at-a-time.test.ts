import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sentence } from '@/lib/domain/refusals'
import { onePlaceAtATime } from '@/lib/domain/rules/one-place-at-a-time'
import { chen, maya, sam } from '@/tests/domain/program'

const zone = 'America/New_York'
const people = [maya, sam, chen]
const at = (time: string) => Date.parse(`2026-03-09T${time}:00-04:00`)
const session = { start: at('18:00'), end: at('19:00') }

it.each([
  { from: '17:00', until: '18:00', busy: false },
  { from: '19:00', until: '20:00', busy: false },
  { from: '17:30', until: '18:01', busy: true },
  { from: '18:59', until: '20:00', busy: true },
  { from: '18:15', until: '18:30', busy: true },
  { from: '17:00', until: '20:00', busy: true },
  { from: '18:00', until: '19:00', busy: true },
])('a seat from $from until $until stands in the way of 18:00 to 19:00: $busy', ({ from, until, busy }) => {
  const taken = [{ personId: sam.id, start: at(from), end: at(until) }]
  expect(onePlaceAtATime({ session, zone, people, taken })).toHaveLength(busy ? 1 : 0)
})

it('names everyone who is busy, in order, and never with what', () => {
  const taken = people.map(({ id }) => ({ personId: id, ...session }))
  expect(onePlaceAtATime({ session, zone, people, taken }).map((one) => sentence(one))).toEqual([
    'Maya is already in a session on Mon, Mar 9, 6:00 PM EDT.',
    'Sam is already in a session on Mon, Mar 9, 6:00 PM EDT.',
    'W. Chen is already in a session on Mon, Mar 9, 6:00 PM EDT.',
  ])
})

it('is silent exactly when no minute is shared', () => {
  const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 10 }))
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 4 }), ([start, length], others) => {
      const minutes = new Set(Array.from({ length }, (_, index) => start + index))
      const shared = others.some(([from, long]) =>
        Array.from({ length: long }, (_, i) => from + i).some((m) => minutes.has(m)),
      )
      const taken = others.map(([from, long]) => ({ personId: sam.id, start: from, end: from + long }))
      const found = onePlaceAtATime({ session: { start, end: start + length }, zone, people: [sam], taken })
      expect(found.length > 0).toBe(shared)
    }),
  )
})
