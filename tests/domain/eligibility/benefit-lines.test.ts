import { describe, expect, it } from 'vitest'
import { fixture, memberOf, reading, replyWith } from '@/tests/support/x12-fixture'

const first = (...lines: string[]) => memberOf(replyWith(...lines)).benefits[0] ?? expect.fail('no benefit')

describe('an EB line', () => {
  it('is read element by element', () => {
    expect(first('EB*A*IND*MH^AI*PR*OPEN CHOICE*27*12.5*.125*VS*20*Y*W*HC:H0015:95:GT')).toMatchObject({
      infoType: 'A',
      level: 'IND',
      serviceTypes: ['MH', 'AI'],
      insuranceType: 'PR',
      planName: 'OPEN CHOICE',
      period: '27',
      amountCents: 1250,
      shareBasisPoints: 1250,
      authorization: 'yes',
      network: 'both',
      details: {
        quantity: { qualifier: 'VS', value: '20' },
        procedure: { qualifier: 'HC', code: 'H0015', modifiers: ['95', 'GT'] },
      },
      segment: { position: 11 },
    })
  })

  it('leaves the lines around it without what hangs on it', () => {
    const text = replyWith('EB*1**30', 'EB*F**MH', 'HSD*VS*60***23*1', 'III*ZZ*10', 'EB*1**MH')
    const details = memberOf(text).benefits.map((line) => line.details)
    expect(details.map(({ limits, places }) => [limits.length, places.length])).toEqual([
      [0, 0],
      [1, 1],
      [0, 0],
    ])
  })

  it.each([
    ['600', 60_000],
    ['186.89', 18_689],
    ['78.8', 7_880],
    ['.5', 50],
    ['5.00', 500],
    ['5.000', 500],
    ['0', 0],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('reads the amount %s exactly', (text, cents) => {
    expect(first(`EB*C*IND*30***23*${text}`).amountCents).toBe(cents)
  })

  it.each(['12.345', '-5', '1,200', '1E3', '$40', '.', '99999999999999999'])(
    'leaves the amount %s unread',
    (text) => {
      const read = reading(replyWith(`EB*C*IND*30***23*${text}`))
      expect(read.members[0]?.benefits[0]?.amountCents).toBeNull()
      expect(read.unread).toMatchObject([{ position: 11, text: `EB*C*IND*30***23*${text}` }])
    },
  )

  it('takes a share above one hundred percent for a mistake, never for a number', () => {
    const read = reading(replyWith('EB*A*IND*MH*****20'))
    expect(read.members[0]?.benefits[0]?.shareBasisPoints).toBeNull()
    expect(read.unread[0]?.why).toContain('EB08 "20"')
  })

  it('holds the network and the authorization open when the payer does', () => {
    expect(first('EB*1**30')).toMatchObject({ network: 'unknown', authorization: 'unknown' })
    expect(first('EB*1**30********N*N')).toMatchObject({ network: 'out', authorization: 'no' })
    expect(first('EB*1**30********U*U')).toMatchObject({ network: 'unknown', authorization: 'unknown' })
  })

  it('keeps codes it does not know as sent, and lists them', () => {
    const read = reading(replyWith('EB*ZZ*XXX*30***99*****Q*Q', 'EB*constructor**toString'))
    expect(read.members[0]?.benefits[0]).toMatchObject({ infoType: 'ZZ', level: 'XXX', period: '99' })
    expect(read.unread[0]?.why).toMatch(/EB01 "ZZ".*EB02 "XXX".*EB06 "99".*EB11 "Q".*EB12 "Q"/)
    expect(read.unread[1]?.why).toContain('EB01 "constructor"')
  })

  it('carries its messages, dates, references, limits, places and related organizations', () => {
    const benefit = first(
      'EB*F*IND*MH',
      'HSD*VS*35*DA*2*29*3',
      'REF*9F*R-1',
      'DTP*348*RD8*20260101-20261231',
      'MSG*FIRST',
      'MSG*SECOND',
      'III*ZZ*10',
      'LS*2120',
      'NM1*X3*2*REVIEW GROUP',
      'N3*1 ELM',
      'N4*AKRON*OH*44301',
      'PER*IC**TE*5550100400*FX*5550100401',
      'NM1*36*2*EMPLOYER',
      'LE*2120',
      'DTP*193*D8*20260101',
    )
    expect(benefit.details.limits).toMatchObject([
      { quantity: { value: '35' }, per: 'DA', period: '29', periodCount: '3' },
    ])
    expect(benefit.details.references).toEqual([{ qualifier: '9F', value: 'R-1', words: '' }])
    expect(benefit.details.dates.map(({ from, until }) => [from, until])).toEqual([
      ['2026-01-01', '2026-12-31'],
      ['2026-01-01', null],
    ])
    expect(benefit.messages).toMatchObject([
      { text: 'FIRST', segment: { position: 15 } },
      { text: 'SECOND', segment: { position: 16 } },
    ])
    expect(benefit.details.places).toMatchObject([{ qualifier: 'ZZ', code: '10' }])
    expect(benefit.details.relatedEntities).toMatchObject([
      {
        kind: 'X3',
        name: 'REVIEW GROUP',
        address: '1 ELM, AKRON, OH 44301',
        contacts: [{ kind: 'phone' }, { kind: 'fax' }],
      },
      { kind: '36', name: 'EMPLOYER' },
    ])
  })

  it('keeps an address that stands in LS ... LE without a name', () => {
    const benefit = first('EB*N', 'LS*2120', 'N3*9 RELATED ST', 'PER*IC**TE*5550100500', 'LE*2120')
    expect(benefit.details.relatedEntities).toMatchObject([
      { name: '', address: '9 RELATED ST', contacts: [{ kind: 'phone' }] },
    ])
  })

  it('reads a 4010 reply, where EB03 does not repeat', () => {
    const member = memberOf(fixture('old-4010'))
    expect(member.benefits.map(({ infoType, amountCents }) => [infoType, amountCents])).toEqual([
      ['1', null],
      ['C', 75_000],
      ['B', 10_000],
      ['F', null],
    ])
  })
})
