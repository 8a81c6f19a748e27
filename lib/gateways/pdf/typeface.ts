import { join } from 'node:path'
import type PDFDocument from 'pdfkit'

type Pdf = InstanceType<typeof PDFDocument>

const folder = join(process.cwd(), 'node_modules/@fontsource/atkinson-hyperlegible-next/files')
const file = (letters: string, weight: number) =>
  join(folder, `atkinson-hyperlegible-next-${letters}-${weight}-normal.woff`)

/** The pages' own typeface, embedded; `more` holds letters of further Latin alphabets, as names have them. */
export const fontFiles = {
  plain: file('latin', 400),
  bold: file('latin', 700),
  morePlain: file('latin-ext', 400),
  moreBold: file('latin-ext', 700),
}

/** What the first of the two files draws: basic and Western European letters, and the signs we print with. */
const common = /[ -\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]/

export type Look = { size: number; bold: boolean; width?: number; align?: 'left' | 'right' }

/** Writes one paragraph at the present place, each letter with the file that has it. */
export function writeIn(pdf: Pdf, words: string, { size, bold, width, align }: Look): void {
  const runs = runsOf(words)
  pdf.fontSize(size)
  for (const [index, { text, more }] of runs.entries()) {
    pdf.font(
      more ? (bold ? fontFiles.moreBold : fontFiles.morePlain) : bold ? fontFiles.bold : fontFiles.plain,
    )
    const continued = index < runs.length - 1
    pdf.text(text, {
      continued,
      paragraphGap: size / 2,
      lineGap: 2,
      ...(width !== undefined && { width }),
      // Letters of two files are not measured together, so such words stand at the left.
      ...(align && runs.length === 1 && { align }),
    })
  }
}

/** How much of the page is left above its foot, in points. */
export function spaceLeft(pdf: Pdf): number {
  return pdf.page.height - pdf.page.margins.bottom - pdf.y
}

type Run = { text: string; more: boolean }

function runsOf(words: string): Run[] {
  const runs: Run[] = []
  for (const letter of words) {
    const more = !common.test(letter)
    const last = runs.at(-1)
    if (last && last.more === more) last.text += letter
    else runs.push({ text: letter, more })
  }
  return runs.length > 0 ? runs : [{ text: ' ', more: false }]
}
