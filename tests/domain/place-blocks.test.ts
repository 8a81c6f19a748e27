import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeBlocks } from '@/components/calendar/place-blocks'
import type { Block } from '@/components/calendar/week'

const block = (lane: Block['lane'], from: number, until: number): Block => ({
  id: `${lane}-${from}-${until}`,
  lane,
  startMinute: from * 60,
  endMinute: until * 60,
  title: 'x',
  kind: 'individual',
})

const places = (blocks: Block[]) =>
  placeBlocks(blocks, 17 * 60).map(({ row, rows, column, columns }) => ({ row, rows, column, columns }))

describe('blocks of a day', () => {
  it('give each partner half the width and a joint block all of it', () => {
    expect(places([block('first', 17, 18), block('second', 18, 19), block('both', 19, 20.25)])).toEqual([
      { row: 1, rows: 4, column: 1, columns: 12 },
      { row: 5, rows: 4, column: 13, columns: 12 },
      { row: 9, rows: 5, column: 1, columns: 24 },
    ])
  })

  it('stand side by side when they overlap in one lane', () => {
    expect(places([block('first', 17, 18), block('first', 17.5, 18.5)])).toEqual([
      { row: 1, rows: 4, column: 1, columns: 6 },
      { row: 3, rows: 4, column: 7, columns: 6 },
    ])
  })

  it('stand side by side over the full width when a joint block overlaps a partner’s own', () => {
    expect(places([block('both', 17, 18), block('second', 17, 18)]).map(({ column }) => column)).toEqual([
      1, 13,
    ])
  })

  it('share the rows when two joint blocks overlap: each belongs to both lanes', () => {
    expect(places([block('both', 17, 18.5), block('both', 17.5, 19)])).toEqual([
      { row: 1, rows: 4, column: 1, columns: 24 },
      { row: 5, rows: 4, column: 1, columns: 24 },
    ])
  })

  it('keep neighbours neighbours when times are no quarters', () => {
    const [one, two] = placeBlocks(
      [block('first', 17, 17 + 50 / 60), block('first', 17 + 50 / 60, 18.5)],
      17 * 60,
    )
    expect(one && two && one.row + one.rows === two.row && one.columns === 12).toBe(true)
  })

  it('never cover each other and never leave the day, whatever the blocks', () => {
    const any = fc.record({
      lane: fc.constantFrom<Block['lane']>('first', 'second', 'both'),
      from: fc.integer({ min: 0, max: 90 }),
      length: fc.integer({ min: 1, max: 6 }),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (made) => {
        const blocks = made.map(({ lane, from, length }, place) => ({
          ...block(lane, from / 4, (from + length) / 4),
          id: String(place),
        }))
        const placed = placeBlocks(blocks, 0)
        expect(placed).toHaveLength(blocks.length)
        for (const one of placed) {
          expect(one.column).toBeGreaterThanOrEqual(1)
          expect(one.column + one.columns).toBeLessThanOrEqual(25)
          for (const other of placed) if (one !== other) expect(covers(one, other)).toBe(false)
        }
      }),
    )
  })
})

type Place = ReturnType<typeof placeBlocks>[number]

function covers(one: Place, other: Place): boolean {
  const inTime = one.row < other.row + other.rows && other.row < one.row + one.rows
  const across = one.column < other.column + other.columns && other.column < one.column + one.columns
  return inTime && across
}
