import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixture, reading } from '@/tests/support/x12-fixture'

const whole = ['ppo-subscriber', 'shared-policy-couple', 'hmo', 'payer-down', 'other-delimiters', 'old-4010']

describe('nothing is silently dropped', () => {
  it('the invented payers are understood in full, but for one impossible birth date', () => {
    const unread = whole.flatMap((name) => reading(fixture(name)).unread)
    expect(unread).toEqual([
      { position: 12, text: 'DMG*D8*19820229', why: 'The date of birth is not a date we can read.' },
    ])
  })

  it('a strange segment is listed wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.nat(),
        fc.constantFrom('ZZZ', 'EQ', 'CLP', 'constructor'),
        (name, at, id) => {
          const text = fixture(name)
          const terminator = text[105] as string
          const segments = text.split(terminator)
          const place = 1 + (at % (segments.length - 2))
          const strange = `${id}${text[3]}STRANGE`
          segments.splice(place, 0, strange)
          const { unread } = reading(segments.join(terminator))
          expect(unread.map((segment) => segment.text)).toContain(strange)
          expect(unread.find((segment) => segment.text === strange)?.position).toBe(place + 1)
        },
      ),
    )
  })

  it.each([
    ['DTP*346*D8*20260230', 'not a date'],
    ['DTP*346*D8*2026', 'not a date'],
    ['DTP*346*TM*0900', 'not a date'],
    ['HL*7*3*99*0', 'no level'],
    ['REF*6P', 'no number'],
    ['HI*F1020', 'not a diagnosis'],
    ['III*ZZ*11', 'do not use'],
  ])('%s is listed with the reason', (line, why) => {
    const { unread } = reading(fixture('hmo').replace('DTP*291', `${line}~\nDTP*291`))
    expect(unread).toMatchObject([{ text: line, why: expect.stringContaining(why) }])
  })
})
