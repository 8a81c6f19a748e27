import type { Block } from '@/components/calendar/week'

/** A place in the grid of one day: rows of a quarter of an hour from 1, and 24 columns shared by the two lanes. */
export type Placed = { block: Block; row: number; rows: number; column: number; columns: number }

const quarter = 15
const width = 24

/**
 * Where each block of a day stands. Each lane has half the width and a joint block has all of it; blocks that overlap
 * in a lane stand side by side. Joint blocks that overlap each other share the rows of their stretch, one below the
 * other, because each belongs to both lanes. If a joint block overlaps a partner's own block (a change in progress), all of that
 * stretch stand side by side over the full width. Times are rounded to the nearest quarter, so neighbours stay neighbours.
 */
export function placeBlocks(blocks: Block[], firstMinute: number): Placed[] {
  return stretches(blocks).flatMap((stretch) => {
    const joint = stretch.filter((block) => block.lane === 'both')
    const own = stretch.filter((block) => block.lane !== 'both')
    if (own.length === 0 && joint.length > 1) return oneBelowTheOther(joint, firstMinute)
    if (joint.length > 0) return sideBySide(stretch, 1, width, firstMinute)
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

/** A stretch too short for a line of words each stands side by side after all. */
function oneBelowTheOther(joint: Block[], firstMinute: number): Placed[] {
  const top = Math.min(...joint.map(({ startMinute }) => row(startMinute)))
  const rows = Math.floor((Math.max(...joint.map(lastRow)) - top) / joint.length)
  if (rows < 2) return sideBySide(joint, 1, width, firstMinute)
  return inOrder(joint).map((block, place) => ({
    block,
    row: top - row(firstMinute) + 1 + place * rows,
    rows,
    column: 1,
    columns: width,
  }))
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
