import type { Block, Pdf } from '@/lib/gateways/pdf/tagged-document'
import { spaceLeft, writeIn } from '@/lib/gateways/pdf/typeface'
import { writeTable } from '@/lib/gateways/pdf/write-table'

export type Part = ReturnType<Pdf['struct']>

/** Writes one block below the last, and hangs it into the tree that a screen reader follows. */
export function writeBlock(pdf: Pdf, root: Part, block: Block): void {
  if (block.kind === 'table') writeTable(pdf, root, block)
  else if (block.kind === 'list') writeList(pdf, root, block.items)
  else if (block.kind === 'notice') writeNotice(pdf, root, block.text)
  else if (block.kind === 'heading') writeHeading(pdf, root, block)
  else root.add(pdf.struct('P', {}, () => writeIn(pdf, block.text, { size: 11, bold: false })))
}

function writeHeading(pdf: Pdf, root: Part, { level, text }: Extract<Block, { kind: 'heading' }>) {
  const size = level === 1 ? 20 : 14
  root.add(pdf.struct(level === 1 ? 'H1' : 'H2', {}, () => writeIn(pdf, text, { size, bold: true })))
}

function writeList(pdf: Pdf, root: Part, items: readonly string[]) {
  const list = pdf.struct('L')
  root.add(list)
  const left = pdf.page.margins.left
  for (const item of items) {
    if (spaceLeft(pdf) < 32) pdf.addPage()
    const entry = pdf.struct('LI')
    list.add(entry)
    const top = pdf.y
    entry.add(pdf.struct('Lbl', {}, () => writeIn(pdf, '•', { size: 11, bold: false })))
    pdf.x = left + 16
    pdf.y = top
    entry.add(pdf.struct('LBody', {}, () => writeIn(pdf, item, { size: 11, bold: false })))
    pdf.x = left
    entry.end()
  }
  list.end()
}

/** Something to be seen first: the words are an ordinary paragraph, the bar beside them is only drawn. */
function writeNotice(pdf: Pdf, root: Part, text: string) {
  const { left, right } = pdf.page.margins
  const width = pdf.page.width - left - right - 14
  const height = pdf.fontSize(11).heightOfString(text, { width, lineGap: 2 })
  if (spaceLeft(pdf) < height + 8) pdf.addPage()
  const top = pdf.y
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.rect(left, top - 2, 3, height + 4).fill('#55285B')
  pdf.endMarkedContent()
  pdf.fillColor('#000000')
  pdf.x = left + 14
  pdf.y = top
  root.add(pdf.struct('P', {}, () => writeIn(pdf, text, { size: 11, bold: true })))
  pdf.x = left
  pdf.y += 8
}
