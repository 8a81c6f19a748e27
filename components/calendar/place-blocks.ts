import type { Block } from '@/components/calendar/week'

/** A place in the grid of one day: rows of a quarter of an hour from 1, and 24 columns shared by the two lanes. */
export type Placed = { block: Block; row: number; rows: number; column: number; columns: number }

const quarter = 15
const width = 24

/**
 * Where each block of a day stands. Each lane has half the width and a joint block has all of it; blocks that overlap
 * in a lane stand side by side. If a joint block overlaps a partner's own block (a change in progress), all of that
 * stretch stand side by side over the full width. Times are rounded to the nearest quarter, so neighbours stay neighbours.
 */
export function placeBlocks(blocks: Block[], firstMinute: number): Placed[] {
  return stretches(blocks).flatMap((stretch) => {
    const joint = stretch.filter((block) => block.lane === 'both')
    const own = stretch.filter((block) => block.lane !== 'both')
    if (joint.length > 0) return sideBySide(own.length > 0 ? stretch : joint, 1, width, firstMinute)
    const half = width / 2
    return [
      ...sideBySide(lane(own, 'first'), 1, half, firstMinute),
      ...sideBySide(lane(own, 'second'), 1 + half, half, firstMinute),
    ]
  })
}

/** Groups of blocks that touch each other in time, directly or through another one. */
function stretches(blocks: Block[]): Block[][] {
  const groups: Block[][] = []
  let until = Number.NEGATIVE_INFINITY
  for (const block of inOrder(blocks)) {
    if (row(block.startMinute) < until) groups.at(-1)?.push(block)
    else groups.push([block])
    until = Math.max(until, lastRow(block))
  }
  return groups
}

function sideBySide(blocks: Block[], from: number, columns: number, firstMinute: number): Placed[] {
  return stretches(blocks).flatMap((stretch) => {
    const ends: number[] = []
    const seats = stretch.map((block) => {
      const free = ends.findIndex((end) => end <= row(block.startMinute))
      const seat = free === -1 ? ends.length : free
      ends[seat] = lastRow(block)
      return { block, seat }
    })
    const share = Math.max(1, Math.floor(columns / ends.length))
    return seats.map(({ block, seat }) => ({
      block,
      row: row(block.startMinute) - row(firstMinute) + 1,
      rows: lastRow(block) - row(block.startMinute),
      column: from + Math.min(seat * share, columns - share),
      columns: share,
    }))
  })
}

const row = (minute: number) => Math.round(minute / quarter)
const lastRow = (block: Block) => Math.max(row(block.endMinute), row(block.startMinute) + 1)
const lane = (blocks: Block[], which: Block['lane']) => blocks.filter((block) => block.lane === which)

export function inOrder(blocks: Block[]): Block[] {
  return [...blocks].sort((a, b) => a.startMinute - b.startMinute || a.endMinute - b.endMinute)
}
