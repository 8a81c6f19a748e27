import type PDFDocument from 'pdfkit'
import { runsOf, typefaces } from '@/lib/gateways/pdf/letters'

type Pdf = InstanceType<typeof PDFDocument>

/** What words are measured by. */
export const fontFiles = { plain: typefaces[0]?.[0]?.plain ?? '', bold: typefaces[0]?.[0]?.bold ?? '' }

/** How far above its line the first typeface reaches, in parts of its size. */
const ABOVE = 0.984

export type Look = { size: number; bold: boolean; width?: number; align?: 'left' | 'right' }

/** Writes one paragraph at the present place, each letter with the file that has it. Throws `LetterLacking`. */
export function writeIn(pdf: Pdf, words: string, { size, bold, width, align }: Look): void {
  const runs = runsOf(words || ' ')
  pdf.fontSize(size)
  for (const [index, { text, font }] of runs.entries()) {
    pdf.font(bold ? font.bold : font.plain)
    const continued = index < runs.length - 1
    pdf.text(text, {
      continued,
      // All letters of a line stand on one line, whichever file they are from. Its type names words alone.
      baseline: (-ABOVE * size) as never,
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
