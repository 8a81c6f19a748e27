import { describe, expect, it } from 'vitest'
import { type Block, taggedDocument } from '@/lib/gateways/pdf/tagged-document'
import { readPdf } from '@/tests/support/read-pdf'

const rows = Array.from({ length: 60 }, (_, at) => [`Row ${at}`, `$${at}.00`])
const blocks: Block[] = [
  { kind: 'heading', level: 1, text: 'Your plan, Łucja' },
  { kind: 'notice', text: 'Estimate, not a guarantee.' },
  { kind: 'list', items: ['one thing', 'another'] },
  { kind: 'table', caption: 'What it pays', head: ['What', 'Amount'], rows, numbers: [1] },
  { kind: 'paragraph', text: 'Ask us anything.' },
]
const made = (title = 'Your plan') =>
  taggedDocument({
    locale: 'es',
    title,
    blocks,
    createdAt: new Date('2026-11-22T10:00:00Z'),
    footer: 'Alongside',
  })

describe('a tagged document', () => {
  it('is the same bytes each time, and other bytes for other words', async () => {
    const one = await made()
    expect(one.equals(await made())).toBe(true)
    expect(one.equals(await made('Another title'))).toBe(false)
  })

  it('says its language and title, and tags every block as what it is', async () => {
    const { language, title, tags } = readPdf(await made())
    expect({ language, title }).toEqual({ language: 'es', title: 'Your plan' })
    const count = (tag: string) => tags.filter((one) => one === tag).length
    expect(['H1', 'L', 'LI', 'Table', 'Caption', 'TH', 'TD', 'TR'].map(count)).toEqual([
      1, 1, 2, 1, 1, 62, 60, 61,
    ])
  })

  it('draws every word, on as many pages as it takes, each with its foot', async () => {
    const { text } = readPdf(await made())
    expect(text.replaceAll('\n', '')).toContain('Your plan, Łucja')
    for (const [first = ''] of rows) expect(text).toContain(first)
    expect(text).toContain('Ask us anything.')
    expect(text).toMatch(/Página 1 \/ 3[\s\S]*Página 2 \/ 3[\s\S]*Página 3 \/ 3/)
  })
})
