/** A page of a list: `from` is the place of its first row, counted from 0. */
export type PageOf<Row> = { rows: readonly Row[]; from: number; total: number; size: number }

/** No list is longer. */
const LAST = 1_000_000

/** The row somebody asks for in an address, counted from 0: whatever stands there, a place that can be looked for. */
export function placeAsked(said: unknown): number {
  const place = Math.trunc(Number(said ?? 0))
  return Number.isNaN(place) ? 0 : Math.min(Math.max(place, 0), LAST)
}
