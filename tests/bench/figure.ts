/** One measured value. With a bar it says whether the bar was met; without one it only informs. */
export type Figure = { id: string; value: number | string; unit: string; bar?: number | string; ok?: boolean }

/** Prints `figure ID value unit (bar BAR) ok`, or `short` where it misses its bar, on a line of its own. */
export function printFigure({ id, value, unit, bar, ok }: Figure): void {
  const judged = bar === undefined ? '' : ` (bar ${bar}) ${ok ? 'ok' : 'short'}`
  process.stdout.write(`figure ${id} ${value} ${unit}${judged}\n`)
}
