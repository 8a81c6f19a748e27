import { describe, expect, it } from 'vitest'
import { canonicalText } from '@/lib/domain/consent/canonical-text'
import type { ConsentDocument, TpoTerms } from '@/lib/domain/consent/document'
import { documentOf } from '@/lib/domain/consent/documents'
import { careAndPayment } from '@/lib/domain/consent/documents/care-and-payment'
import { type ConsentKey, isPartTwo, requiredKinds, shareKeys } from '@/lib/domain/consent/kinds'
import { noticeToAccompany } from '@/lib/domain/consent/notice-to-accompany'
import { readingGrade } from '@/tests/support/reading-grade'

const facts = {
  patient: 'Maya Alvarez',
  partner: 'Sam',
  recipient: 'Dr. Ana Ruiz, Denver',
  purpose: 'To go on with our care there',
}
const keys: ConsentKey[] = [
  ...requiredKinds.map((kind) => ({ kind, about: '' })),
  ...shareKeys.map(({ kind, about }) => ({ kind, about })),
  { kind: 'joint-release', about: 'x' },
]
const all = keys.map(
  (key) => [`${key.kind} ${key.about}`.trim(), documentOf(key) as ConsentDocument] as const,
)
const partTwo = all.filter(([, { kind }]) => isPartTwo(kind))

/** 42 CFR 2.31(a)(1)-(9), and what each must hold. */
const elements: [keyof TpoTerms, RegExp][] = [
  ['patientName', /Maya Alvarez/],
  ['disclosingParty', /Alongside|therapist|counselor/],
  ['information', /\w{4,}/],
  ['recipients', /Sam|couples therapist|Ana Ruiz|treating providers, health plans, third-party payers/],
  ['purpose', /request|Treatment, payment|go on with/],
  ['revocation', /stop this at any time, in writing.*cannot be taken back/],
  ['expiry', /year|end of my care|Ninety days/],
  ['signature', /full name/],
  ['signedOn', /day and time/],
]

describe('the texts people sign', () => {
  it.each<ConsentKey>([
    { kind: 'care', about: 'x' },
    { kind: 'counselor-notes', about: 'goals' },
    { kind: 'to-partner', about: '' },
    { kind: 'to-partner', about: 'x' },
    { kind: 'joint-release', about: '' },
  ])('there is none of $kind about "$about"', (key) => {
    expect(documentOf(key)).toBeUndefined()
  })

  it.each(partTwo)('%s carries every element of 2.31 and the notice of 2.32', (_, document) => {
    const words = document.say.en(facts)
    const terms = words.terms as Partial<Record<string, string>>
    for (const [element, holds] of elements) expect(terms[element] ?? '', element).toMatch(holds)
    const text = canonicalText(document, 'es', facts)
    for (const paragraph of noticeToAccompany) expect(text).toContain(paragraph)
  })

  it('there are six consents under Part 2, and counseling notes stand alone', () => {
    expect(partTwo.map(([name]) => name)).toEqual([
      'care-and-payment',
      'to-partner times',
      'to-partner goals',
      'to-partner check-ins',
      'to-couples-therapist',
      'counselor-notes',
      'joint-release x',
    ])
  })

  it('the one for treatment, payment and operations says what 2.31(a)(10) asks', () => {
    const { redisclosure, consequences } = careAndPayment.say.en(facts).terms
    expect(redisclosure).toContain('civil, criminal, administrative or legislative proceedings')
    expect(consequences).toContain('If I do not sign')
  })

  it('the agreement names the four things a couples therapist never brings up', () => {
    const text = canonicalText(documentOf({ kind: 'agreement', about: '' }) as ConsentDocument, 'en', facts)
    for (const words of [
      'violence',
      'safety plan',
      'answers to our private questions',
      'Where you are staying',
    ])
      expect(text).toContain(words)
  })

  it.each(all)('%s: the summary and what follows from a “no” read at grade 8 or below', (_, document) => {
    const { summary, ifNot } = document.say.en(facts)
    expect(readingGrade([...summary, ifNot].join(' '))).toBeLessThanOrEqual(8)
  })

  it.each(all)('%s: no word that shames or promises, in either language', (_, document) => {
    const said = [canonicalText(document, 'en', facts), canonicalText(document, 'es', facts)].join('\n')
    expect(said).not.toMatch(/\b(addicts?|clean|dirty|abus\w+|guaranteed|relapsed|adict\w+|limpi[oa]s?)\b/i)
    expect(said).not.toContain('undefined')
  })
})
