import { describe, expect, it } from 'vitest'
import { rejectionCodes } from '@/lib/gateways/eligibility/rejection-codes'
import { factsOf, fixture, memberOf, reading, replyWith } from '@/tests/support/x12-fixture'

describe('a payer that does not answer (AAA)', () => {
  it('did not find the member', () => {
    const [rejection] = memberOf(fixture('not-found')).rejections
    expect(rejection).toMatchObject({
      level: '2100C',
      code: '72',
      followUp: 'C',
      meaning: 'not-found',
      segment: { position: 12, text: 'AAA*N**72*C' },
    })
    expect(rejection?.sentence).toMatch(/member ID.*Correct it and ask again/)
  })

  it('is read at every level, and the levels above hold for the member', () => {
    const read = reading(fixture('payer-down'))
    expect(
      read.members[0]?.rejections.map(({ level, code, meaning }) => `${level} ${code} ${meaning}`),
    ).toEqual(['2000A 42 try-later', '2100A 80 try-later', '2100B 51 our-set-up', '2100C 63 dates'])
    expect(read.rejections.map(({ level }) => level)).toEqual(['2000A', '2100A', '2100B'])
  })

  it('is read after a benefit and for a dependent', () => {
    const subscriber = memberOf(replyWith('EB*1**30', 'AAA*N**15*C')).rejections
    expect(subscriber).toMatchObject([{ level: '2110C', meaning: 'other' }])
    const text = fixture('shared-policy-couple')
    expect(memberOf(text.replace('INS*N*01~', 'INS*N*01~AAA*N**77*C~'), 1).rejections).toMatchObject([
      { level: '2100D' },
    ])
    expect(memberOf(text.replace('EB*I**MH~', 'AAA*Y**42*Y~'), 1).rejections).toMatchObject([
      { level: '2110D' },
    ])
    expect(memberOf(text.replace('EB*1**MH~', 'AAA*Y**42*Y~'), 1).rejections).toEqual([])
  })

  it('without any member is still told', () => {
    const text = replyWith().replace(/HL\*3.*?(?=SE\*)/s, 'AAA*Y**50*N~\n')
    const read = reading(text)
    expect(read.members).toEqual([])
    expect(read.rejections).toMatchObject([{ level: '2100B', code: '50', meaning: 'our-set-up' }])
  })

  it('never says anything about coverage, whatever the reason', () => {
    for (const code of rejectionCodes.keys()) {
      const facts = factsOf(replyWith('DTP*346*D8*20250101', `AAA*N**${code}*C`))
      expect(facts).toEqual([])
    }
    expect(factsOf(replyWith('EB*1**30', 'AAA*Y**42*R'))).toMatchObject([
      { key: 'coverage-active', value: true },
      { key: 'prior-authorization', value: 'unknown' },
    ])
  })

  it('with a reason we do not know is kept and listed', () => {
    const read = reading(replyWith('AAA*N**ZZ*C'))
    expect(read.members[0]?.rejections).toMatchObject([{ code: 'ZZ', meaning: 'other' }])
    expect(read.unread.map(({ text }) => text)).toEqual(['AAA*N**ZZ*C'])
  })
})
