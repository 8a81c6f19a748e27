import PDFDocument from 'pdfkit'
import type { Paper } from '@/lib/domain/paper'
import type { Locale } from '@/lib/domain/refusals'
import { fontFiles, writeIn } from '@/lib/gateways/pdf/typeface'
import { writeBlock } from '@/lib/gateways/pdf/write-block'

export type { Block, TableBlock } from '@/lib/domain/paper'

/** `title` is that of the file, as a reader program shows it; the heading on the page is a block. */
export type TaggedDocument = Paper & { createdAt: Date }

export type Pdf = InstanceType<typeof PDFDocument>

/**
 * A tagged PDF (PDF/UA: language, title, headings, paragraphs, lists and tables with their heads in reading order,
 * embedded fonts). The same document gives the same bytes, on every machine and at any time.
 */
export function taggedDocument({
  locale,
  title,
  blocks,
  createdAt,
  footer,
}: TaggedDocument): Promise<Buffer> {
  const pdf: Pdf = new PDFDocument({
    size: 'LETTER',
    margins: { top: 64, bottom: 84, left: 64, right: 64 },
    pdfVersion: '1.7',
    // The library knows it; its published types do not.
    subset: 'PDF/UA' as never,
    tagged: true,
    displayTitle: true,
    lang: locale,
    // Packing depends on the machine's zlib; without it the bytes depend on nothing but the content.
    compress: false,
    bufferPages: true,
    font: fontFiles.plain,
    info: { Title: title, CreationDate: createdAt, ModDate: createdAt },
  })
  const whole = collected(pdf)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const block of blocks) writeBlock(pdf, root, block)
  root.end()
  footers(pdf, footer, pageWord[locale === 'es' ? 'es' : 'en'])
  pdf.end()
  return whole
}

const pageWord: Record<Locale, string> = { en: 'Page', es: 'Página' }

function footers(pdf: Pdf, footer: string, page: string) {
  const { start, count } = pdf.bufferedPageRange()
  for (let at = start; at < start + count; at++) {
    pdf.switchToPage(at)
    // Below the margin, where writing would otherwise begin a new page.
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.x = pdf.page.margins.left
    pdf.y = pdf.page.height - 60
    writeIn(pdf, footer, { size: 8, bold: false })
    writeIn(pdf, `${page} ${at - start + 1} / ${count}`, { size: 8, bold: false })
    pdf.endMarkedContent()
  }
}

function collected(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.on('error', reject)
  })
}
