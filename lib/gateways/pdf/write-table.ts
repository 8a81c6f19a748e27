import type { Pdf, TableBlock } from '@/lib/gateways/pdf/tagged-document'
import { fontFiles, spaceLeft, writeIn } from '@/lib/gateways/pdf/typeface'
import type { Part } from '@/lib/gateways/pdf/write-block'

const SIZE = 10
const GAP = 10

/** A table with its caption, heads that say what they are the head of, and rows that are never cut by a page's end. */
export function writeTable(pdf: Pdf, root: Part, given: TableBlock): void {
  const table = daysUnbroken(given)
  const whole = pdf.struct('Table')
  root.add(whole)
  const columns = columnsOf(pdf, table)
  const firstRows = [table.head, ...table.rows.slice(0, 1)].map((row) => heightOf(pdf, row, columns))
  if (spaceLeft(pdf) < sum(firstRows) + 24) pdf.addPage()
  whole.add(pdf.struct('Caption', {}, () => writeIn(pdf, table.caption, { size: 11, bold: true })))
  section(pdf, whole, 'THead', [table.head], columns)
  section(pdf, whole, 'TBody', table.rows, columns)
  whole.end()
  pdf.x = pdf.page.margins.left
  pdf.y += 8
}

/** A day is never broken over two lines: "Nov 20, 2026", "20 de noviembre de 2026". */
function daysUnbroken({ head, rows, ...rest }: TableBlock): TableBlock {
  const kept = (words: string) => words.replace(aDay, (day) => day.replaceAll(' ', '\u00a0'))
  return { ...rest, head: head.map(kept), rows: rows.map((row) => row.map(kept)) }
}

const aDay = /\p{L}+ \d{1,2}, \d{4}|\d{1,2} de \p{L}+ de \d{4}/gu

type Column = { left: number; width: number; align: 'left' | 'right' }

function section(
  pdf: Pdf,
  table: Part,
  tag: 'THead' | 'TBody',
  rows: readonly (readonly string[])[],
  columns: Column[],
) {
  const part = pdf.struct(tag)
  table.add(part)
  for (const row of rows) writeRow(pdf, part, row, columns, tag === 'THead')
  part.end()
}

function writeRow(pdf: Pdf, part: Part, row: readonly string[], columns: Column[], head: boolean) {
  if (spaceLeft(pdf) < heightOf(pdf, row, columns)) pdf.addPage()
  const line = pdf.struct('TR')
  part.add(line)
  const top = pdf.y + 3
  let bottom = top
  for (const [place, words] of row.entries()) {
    const { left, width, align } = columns[place] as Column
    const scope = head ? 'Column' : place === 0 ? 'Row' : null
    const cell = pdf.struct(scope ? 'TH' : 'TD')
    if (scope) headOf(cell, scope)
    line.add(cell)
    pdf.x = left
    pdf.y = top
    cell.add(() => writeIn(pdf, words, { size: SIZE, bold: head, width, align }))
    cell.end()
    bottom = Math.max(bottom, pdf.y)
  }
  line.end()
  rule(pdf, bottom, head)
  pdf.y = bottom + 1
}

/** What a head stands over: an attribute that the library has no name for. */
function headOf(cell: Part, scope: 'Column' | 'Row') {
  const { data } = (cell as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary
  data.A = { O: 'Table', Scope: scope }
}

function rule(pdf: Pdf, y: number, head: boolean) {
  const { left, right } = pdf.page.margins
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf
    .moveTo(left, y - 1)
    .lineTo(pdf.page.width - right, y - 1)
    .lineWidth(head ? 1 : 0.5)
  pdf.stroke(head ? '#2C2630' : '#B9AEBB')
  pdf.endMarkedContent()
}

function heightOf(pdf: Pdf, row: readonly string[], columns: Column[]): number {
  pdf.fontSize(SIZE)
  const heights = row.map((words, place) =>
    pdf.heightOfString(words, { width: columns[place]?.width ?? 0, lineGap: 2 }),
  )
  return Math.max(...heights) + 16
}

/** Each column as wide as its longest words ask for, up to 44 letters, and never narrower than its longest word. */
function columnsOf(pdf: Pdf, { head, rows, numbers = [] }: TableBlock): Column[] {
  const { left, right } = pdf.page.margins
  const room = pdf.page.width - left - right - GAP * (head.length - 1)
  const cells = head.map((name, place) => [name, ...rows.map((row) => row[place] ?? '')])
  const wants = cells.map((words) => Math.min(44, Math.max(...words.map((text) => text.length))))
  pdf.font(fontFiles.bold).fontSize(SIZE)
  const least = cells.map((words) => {
    const unbroken = words.flatMap((text) => text.split(/[ \n]/))
    return Math.min(room / head.length, 2 + Math.max(...unbroken.map((word) => pdf.widthOfString(word))))
  })
  const over = room - sum(least)
  let next = left
  return wants.map((want, place) => {
    const width = (least[place] ?? 0) + (over * want) / Math.max(1, sum(wants))
    const column: Column = { left: next, width, align: numbers.includes(place) ? 'right' : 'left' }
    next += width + GAP
    return column
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
