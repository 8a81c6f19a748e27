import { describe, expect, it } from 'vitest'
import { fixture, memberOf, reading, replyWith } from '@/tests/support/x12-fixture'

const codes = (text: string) => reading(text).warnings.map(({ code }) => code)

describe('faults of the envelope are told and survived', () => {
  it('a sound file has none', () => {
    for (const name of ['shared-policy-couple', 'hmo', 'inactive', 'other-delimiters'])
      expect(codes(fixture(name))).toEqual([])
  })

  it('several transactions, a wrong count, a wrong group kind, a wrong closing number, a test mark', () => {
    const read = reading(fixture('two-transactions'))
    expect(read.members.map(({ subscriber }) => subscriber.firstName)).toEqual(['MAYA', 'SAM'])
    expect(read.warnings.map(({ sentence }) => sentence)).toEqual([
      'The sender marked this file as a test (ISA15 is T), not as a real answer.',
      'GS01 is HS where a reply has HB. The transactions inside decide.',
      'SE says 99 where we count 11 segments.',
      'The file also holds a 999, which we did not read.',
      'GE closes number 4110 but 4109 was open.',
    ])
    expect(read.warnings[2]?.segment).toEqual({ position: 13, text: 'SE*99*0001' })
  })

  it('versions that disagree; the newer one decides how lists are written', () => {
    const text = fixture('shared-policy-couple')
      .replace('*^*00501*', '*^*00401*')
      .replace('EB*1**MH~', 'EB*1**MH^AI~')
    expect(codes(text)).toEqual(['version-mismatch'])
    expect(memberOf(text).benefits[2]?.serviceTypes).toEqual(['MH', 'AI'])
    expect(codes(fixture('hmo').replaceAll('005010X279A1', '008010X279'))).toContain('unknown-version')
  })

  it('service types listed with a separator nobody declared', () => {
    const text = replyWith('EB*1**MH^AI').replace('*^*00501*', '*U*00501*')
    expect(codes(text)).toEqual(['undeclared-repetition'])
    expect(memberOf(text).benefits[0]?.serviceTypes).toEqual(['MH', 'AI'])
  })

  it('a missing SE, a BHT of another purpose, a member about whom nothing is said', () => {
    expect(codes(fixture('hmo').replace('SE*15*0001~\n', ''))).toEqual(['missing-segment'])
    expect(codes(fixture('hmo').replace('BHT*0022*11', 'BHT*0022*13'))).toEqual(['unexpected-purpose'])
    expect(codes(replyWith())).toEqual(['no-answer'])
  })

  it('what stands outside a transaction or after the end is listed', () => {
    const text = fixture('hmo').replace('GE*1*4103~', 'NTE**stray~\nGE*1*4103~').concat('XYZ*1~\nand more')
    expect(reading(text).unread.map((segment) => segment.text)).toEqual(['NTE**stray', 'XYZ*1', 'and more'])
  })
})
