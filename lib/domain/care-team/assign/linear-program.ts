/**
 * What the domain asks of a solver: columns of ones over rows that must each come to exactly their `right` side, at the
 * least cost. `starts` has one entry more than there are columns: where in `rows` each begins.
 */
export type Columns = { cost: Float64Array; starts: Int32Array; rows: Int32Array }

/** `whole`: columns are taken or not. `basis`: where to begin, 1 for each column and row in it. */
export type Program = {
  right: Float64Array
  columns: Columns
  whole?: boolean
  basis?: { columns: Int32Array; rows: Int32Array }
}

/** How much of each column is taken, and what one more of each row's right side would cost. */
export type Solved = { value: number; taken: Float64Array; prices: Float64Array }

/** `null`: the time was up. `more` adds columns to the program solved last and goes on from its answer. */
export type Solver = {
  solve(program: Program): Promise<Solved | null>
  more(columns: Columns): Promise<Solved | null>
}

/** Columns from the rows each has a one in. */
export function columnsOf(list: readonly { cost: number; rows: readonly number[] }[]): Columns {
  const starts = new Int32Array(list.length + 1)
  list.forEach(({ rows }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + rows.length
  })
  const rows = new Int32Array(starts[list.length] ?? 0)
  list.forEach((one, at) => {
    rows.set(one.rows, starts[at])
  })
  return { cost: Float64Array.from(list, ({ cost }) => cost), starts, rows }
}
