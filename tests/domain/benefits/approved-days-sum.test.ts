import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BurnDown, burnDown, daysNow } from '@/lib/domain/benefits/authorization-burn-down'
import { daysAfter } from '@/lib/domain/scheduling/wall-clock'

const dayOf = (place: number) => daysAfter('2026-02-20', place)

const approvals = fc.array(
  fc
    .record({
      from: fc.nat(30),
      length: fc.integer({ min: 1, max: 40 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ from, length, share }) => ({
      ...{ from: dayOf(from), until: dayOf(from + length), units: 1 + Math.floor(share * (length - 1)) },
    })),
  { minLength: 1, maxLength: 4 },
)
const careDays = fc.uniqueArray(fc.record({ place: fc.nat(80), settled: fc.boolean() }), {
  selector: ({ place }) => place,
  maxLength: 40,
})

describe('the parts of approved days', () => {
  it('sum to what was approved, whatever is attended, booked or let pass, on every day; and no day of care is lost', () => {
    fc.assert(
      fc.property(approvals, careDays, fc.nat(90), fc.nat(80), (spans, care, at, passing) => {
        const given = spans.map((one, place) => ({ ...one, id: String(place) }))
        const days = care.map(({ place, settled }) => ({ day: dayOf(place), minutes: 180, settled }))
        const burnt = burnDown(given, days, [{ from: dayOf(passing), until: dayOf(passing + 5) }])
        const now = burnt.approvals.map((burn) => daysNow(spanOf(given, burn), burn, dayOf(at)))
        for (const { approved, ...parts } of now) {
          expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(approved)
          expect(Math.min(...Object.values(parts))).toBeGreaterThanOrEqual(0)
        }
        // What is booked or attended beyond all of them is told by its number.
        const inThem = now.reduce((sum, one) => sum + one.attended + one.toCome + one.unwritten, 0)
        const { beyond, passing: letPass, unpaid } = burnt
        expect(inThem + beyond.length + letPass.length + unpaid.length).toBe(days.length)
      }),
    )
  })
})

function spanOf<One extends { id: string }>(given: readonly One[], { id }: BurnDown): One {
  const found = given.find((one) => one.id === id)
  if (!found) throw new Error('An approval was counted that nobody gave.')
  return found
}
