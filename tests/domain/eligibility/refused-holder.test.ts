import { describe, expect, test } from 'vitest'
import { partsOf, reading, replyWith } from '@/tests/support/x12-fixture'

const holder = ['REF*6P*G-1', 'AAA*N**75*C']
const dependent = ['HL*4*3*23*0', 'NM1*03*1*OKAFOR*SAM', 'DMG*D8*19880127']
const namesIn = (text: string) =>
  reading(text).members.map((member) => (member.dependent ?? member.subscriber).firstName)

describe('a policy holder who was refused, with a dependent below', () => {
  test('is the answer about the dependent, who was asked about', () => {
    const text = replyWith('TRN*2*ALG-7*9ALONGSIDE', ...holder, ...dependent)
    expect(namesIn(text)).toEqual(['SAM'])
    const [member] = reading(text).members
    expect(member?.rejections.map(({ level, code }) => `${level} ${code}`)).toEqual(['2100C 75'])
    expect(member?.traces.map(({ number }) => number)).toEqual(['ALG-7'])
  })

  test('is one of two answers where both were asked about', () => {
    const asked = [...dependent, 'TRN*2*ALG-8*9ALONGSIDE', 'EB*1**30']
    const text = replyWith('TRN*2*ALG-7*9ALONGSIDE', ...holder, ...asked)
    expect(namesIn(text)).toEqual(['MAYA', 'SAM'])
    const parts = partsOf(text)
    for (const member of reading(text).members) {
      const { firstName } = member.dependent ?? member.subscriber
      expect(namesIn(parts.get(member.segment.position) ?? '')).toEqual([firstName])
    }
  })

  test('stays one member in the dependent’s part of the file', () => {
    const text = replyWith(...holder, ...dependent, 'AAA*N**77*C')
    const [member] = reading(text).members
    expect(namesIn(partsOf(text).get(member?.segment.position ?? 0) ?? '')).toEqual(['SAM'])
    expect(member?.rejections.map(({ code }) => code)).toEqual(['75', '77'])
  })
})
