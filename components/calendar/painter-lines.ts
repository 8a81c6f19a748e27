import { type PaintedWindow, windowsOf } from '@/components/calendar/painted-hours'

/** One line of the list, as the form posts it: day "1" to "7", minutes as text, or empty. */
export type PainterLine = { key: string; day: string; from: string; until: string }

const spareLines = 3

/** Lines for what is chosen and a few empty ones, because without script no line can be added: see `withOneSpare`. */
export function linesOf(windows: PaintedWindow[], spare = spareLines): PainterLine[] {
  const filled = windows.map(({ day, from, until }) => ({
    key: `${day}-${from}`,
    day: String(day),
    from: String(from),
    until: String(until),
  }))
  const empty = Array.from({ length: spare }, (_, place) => emptyLine(`spare-${place}`))
  return [...filled, ...empty]
}

/** Not the first of the empty lines: it goes as soon as a script can add lines. */
export const isFurtherSpare = ({ key }: PainterLine) => /^spare-[1-9]/.test(key)

export const emptyLine = (key: string): PainterLine => ({ key, day: '', from: '', until: '' })

const isEmpty = ({ day, from, until }: PainterLine) => !day && !from && !until

/** What is filled in and one empty line: with script, more are a press away. */
export function withOneSpare(lines: PainterLine[]): PainterLine[] {
  const [spare = emptyLine('spare-0')] = lines.filter(isEmpty)
  return [...lines.filter((line) => !isEmpty(line)), spare]
}

/** What was posted, from values that come back with an error: three lists of the same length, or single words. */
export function linesFrom(values: Record<string, string | string[] | undefined>): PainterLine[] {
  const [days, froms, untils] = [values.day, values.from, values.until].map((value) =>
    Array.isArray(value) ? value : value === undefined ? [] : [value],
  )
  return (days ?? []).map((day, place) => ({
    key: `posted-${place}`,
    day,
    from: froms?.[place] ?? '',
    until: untils?.[place] ?? '',
  }))
}

const day = 24 * 60

/** The complete lines as windows; half-filled, backward and endless lines stay in the list and count for nothing. */
export function windowsIn(lines: PainterLine[]): PaintedWindow[] {
  return lines
    .filter((line) => line.day && line.from && line.until)
    .map((line) => ({ day: Number(line.day), from: Number(line.from), until: Number(line.until) }))
    .filter(({ from, until }) => 0 <= from && from < until && until <= day)
}

/** The list after cells were painted. */
export function repainted(cells: Set<number>): PainterLine[] {
  return linesOf(windowsOf(cells), 1)
}
