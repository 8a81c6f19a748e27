import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { letterLackingOn } from '@/lib/gateways/pdf/letter-lacking-on'
import { LetterLacking, runsOf, typefaces } from '@/lib/gateways/pdf/letters'
import { taggedDocument } from '@/lib/gateways/pdf/tagged-document'
import { readPdf } from '@/tests/support/read-pdf'

const paper = (text: string) => ({
  locale: 'en',
  title: 'Paper',
  blocks: [{ kind: 'paragraph', text } as const],
  footer: 'Alongside',
})
const drawn = async (text: string) =>
  readPdf(await taggedDocument({ ...paper(text), createdAt: new Date('2026-11-22T10:00:00Z') })).text

/** What the file itself says: the library opens it, and its types do not name where. */
type Opened = { _font: { font: { characterSet: number[] } } }
const lettersIn = (font: string) =>
  new Set((new PDFDocument({ font }) as unknown as Opened)._font.font.characterSet)

describe('the letters of a paper', () => {
  it('are those of names in Latin alphabets, Vietnamese among them, in Greek and in Cyrillic', async () => {
    const names = 'Łukasz Nguyễn Ştefan Đặng Thị Phượng Œuvrard Ģirts Ðórun Σωκράτης Ёлка Їжак'
    expect((await drawn(names)).replaceAll('\n', '')).toContain(names)
    expect((await drawn('Nguyễn'.normalize('NFD'))).replaceAll('\n', '')).toContain('Nguyễn')
  })

  it('are in the files that are said to have them', () => {
    for (const { has, ...files } of typefaces.flat()) {
      for (const file of [files.plain, files.bold]) {
        const letters = lettersIn(file)
        for (let code = 32; code < 0x2300; code += 1)
          if (has.test(String.fromCodePoint(code)) && !letters.has(code))
            expect.fail(`${file} lacks ${code.toString(16)}`)
      }
    }
  })

  it('that none has are told by name, and no paper is made with a box in it', async () => {
    await expect(drawn('Legal name: 李明')).rejects.toEqual(new LetterLacking('李'))
    expect(letterLackingOn(paper('Maya 🙂'))).toBe('🙂')
    expect(letterLackingOn(paper('At 6:00\u202fPM\u2014soft\u00adly, non\u2011stop'))).toBeNull()
  })

  it('stand in one typeface for each word', () => {
    expect(
      runsOf('Legal name: Nguyễn Łucja').map(({ text, font }) => [text, font.plain.split('/').at(-1)]),
    ).toEqual([
      ['Legal name: ', 'atkinson-hyperlegible-next-latin-400-normal.woff'],
      ['Nguy', 'literata-latin-400-normal.woff'],
      ['ễ', 'literata-vietnamese-400-normal.woff'],
      ['n ', 'literata-latin-400-normal.woff'],
      ['Ł', 'atkinson-hyperlegible-next-latin-ext-400-normal.woff'],
      ['ucja', 'atkinson-hyperlegible-next-latin-400-normal.woff'],
    ])
  })
})
