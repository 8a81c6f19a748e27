import PDFDocument from 'pdfkit'
import { fontFiles, writeIn } from '@/lib/gateways/pdf/typeface'

/** What stands on a copy. `labels` are in the language of the text; `signed` is a line with the time and its zone. */
export type CopyContent = {
  locale: string
  title: string
  /** The canonical text: a line that begins with "## " is a heading. */
  text: string
  signedAt: Date
  labels: {
    signature: string
    name: string
    signed: string
    identityLabel: string
    hash: string
    page: string
  }
  typedName: string
  signed: string
  identity: string
  textSha256: string
}

type Pdf = InstanceType<typeof PDFDocument>

/**
 * A tagged copy of a signed text (PDF/UA: language, title, headings and paragraphs in reading order, embedded fonts).
 * Made from the signature alone: the same signature gives the same bytes, so a copy can be made again and compared.
 * Every page carries who signed, when and how sure we were, as a footer that is read out only once.
 */
export function signedCopy(content: CopyContent): Promise<Buffer> {
  const { title, locale, signedAt } = content
  const pdf: Pdf = new PDFDocument({
    size: 'LETTER',
    margins: { top: 64, bottom: 84, left: 64, right: 64 },
    pdfVersion: '1.7',
    // The library knows it; its published types do not.
    subset: 'PDF/UA' as never,
    tagged: true,
    displayTitle: true,
    lang: locale,
    // Packing depends on the machine's zlib; without it the bytes depend on nothing but the signature.
    compress: false,
    bufferPages: true,
    font: fontFiles.plain,
    info: { Title: title, CreationDate: signedAt, ModDate: signedAt },
  })
  const whole = collected(pdf)
  write(pdf, content)
  footers(pdf, content)
  pdf.end()
  return whole
}

function write(pdf: Pdf, { text, labels, typedName, signed, identity, textSha256 }: CopyContent) {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const paragraph of text.split('\n\n')) {
    const [, mark = '', words = ''] = /^(#{0,2}) ?([\s\S]*)$/.exec(paragraph) ?? []
    const tag = mark === '#' ? 'H1' : mark === '##' ? 'H2' : 'P'
    const size = mark === '#' ? 20 : mark === '##' ? 14 : 11
    root.add(pdf.struct(tag, {}, () => writeIn(pdf, words, { size, bold: mark !== '' })))
  }
  root.add(pdf.struct('H2', {}, () => writeIn(pdf, labels.signature, { size: 14, bold: true })))
  const lines = [
    [labels.name, typedName],
    [labels.signed, signed],
    [labels.identityLabel, identity],
    [labels.hash, textSha256],
  ]
  for (const [label, value] of lines)
    root.add(pdf.struct('P', {}, () => writeIn(pdf, `${label}: ${value}`, { size: 11, bold: false })))
  root.end()
}

function footers(pdf: Pdf, { labels, typedName, signed, identity }: CopyContent) {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page)
    // Below the margin, where writing would otherwise begin a new page.
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.y = pdf.page.height - 60
    writeIn(pdf, `${typedName} · ${signed} · ${identity}`, { size: 8, bold: false })
    writeIn(pdf, `${labels.page} ${page - start + 1} / ${count}`, { size: 8, bold: false })
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
