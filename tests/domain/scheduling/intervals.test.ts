import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, covers, intersect, meets, subtract, union } from '@/lib/domain/scheduling/intervals'
import type { Interval } from '@/lib/domain/time'

const interval = fc.tuple(fc.nat(50), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))
const list = fc.array(interval, { maxLength: 8 })

/** A list of intervals as the set of whole points it covers: the definition the arithmetic is held against. */
function points(list: readonly Interval[]): number[] {
  const covered = new Set<number>()
  for (const { start, end } of list) for (let point = start; point < end; point++) covered.add(point)
  return [...covered].sort((a, b) => a - b)
}

function isTidy(list: readonly Interval[]): boolean {
  return list.every(
    ({ start, end }, index) => start < end && (index === 0 || (list[index - 1]?.end ?? 0) < start),
  )
}

describe('interval arithmetic is set arithmetic', () => {
  it('union', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const all = union(a, b)
        expect(points(all)).toEqual(points([...a, ...b]))
        expect(isTidy(all)).toBe(true)
      }),
    )
  })

  it('intersect and subtract', () => {
    fc.assert(
      fc.property(list, list, (some, others) => {
        const a = union(some)
        const b = union(others)
        const inB = new Set(points(b))
        expect(points(intersect(a, b))).toEqual(points(a).filter((point) => inB.has(point)))
        expect(points(subtract(a, b))).toEqual(points(a).filter((point) => !inB.has(point)))
        expect(isTidy(intersect(a, b)) && isTidy(subtract(a, b))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('clip, covers and meets', () => {
    fc.assert(
      fc.property(list, interval, (some, one) => {
        const a = union(some)
        const inside = points([one])
        const covered = new Set(points(a))
        expect(points(clip(a, one))).toEqual(inside.filter((point) => covered.has(point)))
        fc.pre(inside.length > 0)
        expect(meets(a, one)).toBe(inside.some((point) => covered.has(point)))
        expect(covers(a, one)).toBe(inside.every((point) => covered.has(point)))
      }),
      { numRuns: 500 },
    )
  })

  it('leaves its arguments as they were', () => {
    const original = [
      { start: 0, end: 10 },
      { start: 5, end: 20 },
    ]
    union(original)
    expect(original).toEqual([
      { start: 0, end: 10 },
      { start: 5, end: 20 },
    ])
  })
})
