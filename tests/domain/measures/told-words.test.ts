import { describe, expect, it } from 'vitest'
import { sayReply } from '@/components/review/told-words'
import { topics } from '@/lib/domain/measures/topics'
import words from '@/lib/i18n/messages/en/private.json'
import palabras from '@/lib/i18n/messages/es/private.json'

const say = {
  asks: (field: string) => `${field}?`,
  option: (key: string) => key,
  need: (key: string) => `need ${key}`,
}

describe('a page in our own words, as a clinician reads it', () => {
  it('names each question beside its own answer, and what was left empty', () => {
    expect(sayReply('overdose', { one: 'no', second: 'yes' }, say)).toEqual([
      { asked: 'one?', said: 'no', isQuote: false },
      { asked: 'second?', said: 'yes', isQuote: false },
    ])
    expect(sayReply('stopping', { many: ['sick', 'seizure'] }, say)).toEqual([
      { asked: 'one?', said: 'Not answered', isQuote: false },
      { asked: 'many?', said: 'sick; seizure', isQuote: false },
    ])
    expect(sayReply('need-body', { one: 'some', words: 'My back' }, say)).toEqual([
      { asked: 'one?', said: 'need some', isQuote: false },
      { asked: 'words?', said: 'My back', isQuote: true },
    ])
  })

  it('needs no question where the page asks one thing', () => {
    expect(sayReply('goals', { words: 'Sleep' }, say)).toEqual([
      { asked: undefined, said: 'Sleep', isQuote: true },
    ])
  })

  it('has words in both languages for every field of a page that asks several', () => {
    const several = topics.filter(({ fields }) => fields.length > 1)
    for (const { key, fields } of several) {
      const area = (key.startsWith('use-') ? 'use' : key) as keyof typeof words.topics
      for (const { name } of fields) {
        expect(words.topics[area], key).toHaveProperty(name)
        expect(palabras.topics[area], key).toHaveProperty(name)
      }
    }
    expect(several.length).toBeGreaterThan(10)
  })
})
