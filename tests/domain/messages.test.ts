import { describe, expect, it } from 'vitest'
import { messagesIn } from '@/lib/i18n/messages'
import { everyMessage } from '@/tests/support/every-message'
import { readingGrade } from '@/tests/support/reading-grade'

const en = everyMessage(messagesIn('en'))
const es = everyMessage(messagesIn('es'))

/** Words that shame, promise or cheer. Person-first language: NIDA, "Words Matter". */
const banned = {
  en: /\b(addicts?|clean|dirty|abus(e|er|ers|ed|ing)|fail(ed|ure)?|journeys?|warriors?|unlock|congratulations|oops|relapsed)\b/i,
  es: /(?<!\p{L})(adict[oa]s?|limpi[oa]s?|suci[oa]s?|abus(o|ar|ador(a|es)?)|fracas(o|ar|ado)|guerrer[oa]s?|felicidades|felicitaciones|ups|uy)(?!\p{L})/iu,
}
const promises =
  /\b(guaranteed|covers (most|all)|fully covered|free of charge)\b|cubre (todo|casi todo)|garantizado/i

describe('messages in two languages', () => {
  it('have the same keys', () => {
    expect(es.map(([path]) => path)).toEqual(en.map(([path]) => path))
  })

  it('carry the same facts: every {name} of one stands in the other, capital or not', () => {
    const spanish = new Map(es)
    const unlike = en.filter(([path, words]) => factsIn(words) !== factsIn(spanish.get(path) ?? ''))
    expect(unlike.map(([path]) => path)).toEqual([])
  })

  it.each([
    ['en', en],
    ['es', es],
  ] as const)('say something in every place (%s)', (_, messages) => {
    expect(messages.length).toBeGreaterThan(100)
    expect(messages.filter(([, words]) => words.trim() === '').map(([path]) => path)).toEqual([])
  })

  it.each([
    ['en', en],
    ['es', es],
  ] as const)('use no word that shames, promises or cheers (%s)', (language, messages) => {
    const found = messages.filter(([, words]) => banned[language].test(words) || promises.test(words))
    expect(found).toEqual([])
  })

  it('notice a banned word when there is one', () => {
    expect(banned.en.test('He is clean now.')).toBe(true)
    expect(banned.en.test('A cleaner page')).toBe(false)
    expect(banned.es.test('Está limpio.')).toBe(true)
  })

  it('read at grade 8 or below, page by page; labels and titles are not counted', () => {
    const pages = new Map<string, string[]>()
    for (const [path, words] of en.filter(([, one]) => /[.!?]$/.test(one))) {
      const page = path.split('.').slice(0, 2).join('.')
      pages.set(page, [...(pages.get(page) ?? []), words])
    }
    const hard = [...pages].map(([page, words]) => ({ page, grade: readingGrade(words.join(' ')) }))
    expect(hard.filter(({ grade }) => grade > 8)).toEqual([])
    expect(
      readingGrade('Intensive outpatient programming necessitates considerable deliberation.'),
    ).toBeGreaterThan(8)
  })
})

const factsIn = (words: string) =>
  [...new Set([...words.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]?.toLowerCase()))]
    .sort()
    .join(' ')
