import { describe, expect, test } from 'vitest'
import { benefitFacts } from '@/lib/gateways/eligibility/facts'
import type { MemberReply } from '@/lib/gateways/eligibility/reply'
import { make271, type SampleReply } from '@/lib/gateways/eligibility/sample-reply'
import { splitMembers } from '@/lib/gateways/eligibility/split-members'
import { mayasReply } from '../../support/a-desk'
import { allFixtures, partsOf, reading, replyWith } from '../../support/x12-fixture'

/** What a member's answer says, without where in the file it stands. */
const saidOf = (member: MemberReply) => ({
  person: member.dependent ?? member.subscriber,
  payer: member.payer,
  traces: member.traces,
  rejections: member.rejections.map(({ code, level }) => ({ code, level })),
  facts: benefitFacts(member).map(({ key, value, scope, note }) => ({ key, value, scope, note })),
})
/** Dates of a person carry their segment; only where they stand may differ. */
const withoutPlaces = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, one) => (key === 'position' ? undefined : one)))

function expectWholeParts(text: string) {
  const { members } = reading(text)
  const parts = partsOf(text)
  for (const member of members) {
    const part = parts.get(member.segment.position) ?? ''
    const alone = reading(part).members
    expect(alone).toHaveLength(1)
    expect(withoutPlaces(saidOf(alone[0] as MemberReply))).toEqual(withoutPlaces(saidOf(member)))
  }
  return members.length
}

const person = (place: number): SampleReply => ({
  ...mayasReply,
  subscriber: {
    firstName: `FIRST${place}`,
    lastName: `LAST${place}`,
    dateOfBirth: `19${50 + (place % 50)}-03-0${1 + (place % 9)}`,
    memberId: `MEM${String(place).padStart(8, '0')}`,
  },
  amounts: { deductible: { total: 100_000 + place, remaining: place } },
  trace: `T${place}`,
  repliedOn: '2026-01-15',
})

describe('each member’s part of a file reads as the member did in the file', () => {
  test('153 members', () => {
    expect(expectWholeParts(make271(...Array.from({ length: 153 }, (_, place) => person(place))))).toBe(153)
  })

  test('every file of the collection that names somebody, whatever its delimiters', () => {
    const counts = allFixtures().map((text) => {
      try {
        reading(text)
      } catch {
        return 0
      }
      return expectWholeParts(text)
    })
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(5)
  })

  test('nobody else’s name or figure is in it', () => {
    const text = make271(person(1), person(2), person(3))
    const [, second] = reading(text).members
    const part = partsOf(text).get(second?.segment.position ?? 0) ?? ''
    expect(part).toContain('LAST2')
    expect(part).not.toMatch(/LAST1|LAST3|1000\.01|1000\.03/)
  })

  test('of a policy holder, a dependent’s part holds who they are and nothing of what they have', () => {
    const dependent = { firstName: 'SAM', lastName: 'KIM', dateOfBirth: '1986-11-30', subscriberToo: true }
    const text = make271({ ...mayasReply, dependent })
    const [holder, below] = reading(text).members
    const parts = partsOf(text)
    expect(parts.get(holder?.segment.position ?? 0)).not.toContain('KIM')
    const part = parts.get(below?.segment.position ?? 0) ?? ''
    expect(part).toContain('NM1*IL*1*ALVAREZ*MAYA****MI*NHM20417755')
    const beforeHim = part.slice(0, part.indexOf('NM1*03'))
    expect(beforeHim).not.toContain('EB*')
    expect(part.slice(part.indexOf('NM1*03'))).toContain('EB*')
    expect(reading(part).warnings).toEqual([])
  })
})

describe('a file whose parts would be many times the file is refused before any is made', () => {
  /** A policy holder whose description takes `each` times `lines` characters, before so many dependents. */
  const file = (lines: number, dependents: number, each = 1000) =>
    replyWith(
      ...Array.from({ length: lines }, () => `REF*18*${'P'.repeat(each - 8)}`),
      ...Array.from({ length: dependents }, (_, at) => `HL*${at + 4}*3*23*0~\nNM1*03*1*D*K${at}~\nEB*1**30`),
    )

  test('with the place of what each of them would bear, and what to do', () => {
    const split = splitMembers(file(200, 120))
    expect(split).toEqual({
      ok: false,
      problem: {
        code: 'too-much-shared',
        segment: { position: 9, text: 'HL*3*2*22*0' },
        sentence: expect.stringMatching(
          /^Segment 9 \(HL\*3\*2\*22\*0\) .* 0\.20 MB .* more than 20 MB in all\. /,
        ),
      },
    })
  })

  test('also where the envelope or the words before the first level are so long', () => {
    const long = 'X'.repeat(200_000)
    const small = file(0, 120)
    for (const text of [
      small.replace('BHT*0022*11*ALG-1', `BHT*0022*11*${long}`),
      small.replace('*NWMUTUAL*', `*${long}*`),
    ])
      expect(splitMembers(text)).toMatchObject({ ok: false, problem: { code: 'too-much-shared' } })
  })

  test('what a program may write is split', () => {
    expect(partsOf(file(4, 3000)).size).toBe(3001)
  })
})
