/** A page of a list: `from` is the place of its first row, counted from 0. */
export type PageOf<Row> = { rows: readonly Row[]; from: number; total: number; size: number }

/** The page of so many rows on which the row at a place stands; the last one where the list has become shorter since. */
export function pageOf<Row>(rows: readonly Row[], place: number, size: number): PageOf<Row> {
  const last = Math.max(rows.length - 1, 0)
  const at = Number.isFinite(place) ? Math.min(Math.max(Math.trunc(place), 0), last) : 0
  const from = at - (at % size)
  return { rows: rows.slice(from, from + size), from, total: rows.length, size }
}
