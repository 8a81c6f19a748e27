/** A stretch of a week that works: ISO day 1 (Monday) to 7, minutes since midnight in the reader's zone, end not included. */
export type PaintedWindow = { day: number; from: number; until: number }

const half = 30
const perDay = (24 * 60) / half

/** The half-hours a list of windows covers, as numbers: Monday 0:00 is 48, Monday 0:30 is 49. */
export function cellsOf(windows: PaintedWindow[]): Set<number> {
  const cells = new Set<number>()
  for (const { day, from, until } of windows) {
    for (let minute = from; minute + half <= until; minute += half) cells.add(cellAt(day, minute))
  }
  return cells
}

/** The fewest windows that cover exactly these half-hours, in the order of the week. */
export function windowsOf(cells: Iterable<number>): PaintedWindow[] {
  const windows: PaintedWindow[] = []
  for (const cell of [...cells].sort((a, b) => a - b)) {
    const day = Math.floor(cell / perDay)
    const from = (cell % perDay) * half
    const last = windows.at(-1)
    if (last && last.day === day && last.until === from) last.until = from + half
    else windows.push({ day, from, until: from + half })
  }
  return windows
}

/** When both can. */
export function inCommon(one: Set<number>, other: Set<number>): PaintedWindow[] {
  return windowsOf([...one].filter((cell) => other.has(cell)))
}

export const cellAt = (day: number, minute: number) => day * perDay + Math.floor(minute / half)

export const minutesIn = (windows: PaintedWindow[]) =>
  windows.reduce((sum, { from, until }) => sum + until - from, 0)
