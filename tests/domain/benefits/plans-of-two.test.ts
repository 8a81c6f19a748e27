import { describe, expect, it } from 'vitest'
import { checkStanding } from '@/lib/domain/benefits/check-standing'
import { lastDayOfPlan } from '@/lib/domain/benefits/last-day-of-plan'
import { type OwnFact, ownLines } from '@/lib/domain/benefits/own-lines'
import { isUnusualOrder, payOrder } from '@/lib/domain/benefits/pay-order'
import { mayBeDrawn, mayBePicture, pictureKind } from '@/lib/domain/benefits/picture-of-card'
import { type NamedPlan, onePolicy, readsAsBefore } from '@/lib/domain/benefits/shared-policy'
import { validUntil } from '@/lib/domain/benefits/valid-until'

describe('until when a check counts', () => {
  it.each([
    ['verified', '2026-11-22', null, '2027-01-01'],
    ['verified', '2026-12-01', null, '2027-02-01'],
    ['verified', '2026-01-31', null, '2026-03-01'],
    ['verified', '2026-11-22', '2026-11-30', '2026-12-01'],
    ['verified', '2026-11-22', '2027-06-30', '2027-01-01'],
    ['verified', '2026-11-22', '2026-11-22', '2026-11-23'],
    ['not_covered', '2026-11-22', '2026-11-30', '2027-01-01'],
    ['could_not_determine', '2026-11-22', null, '2026-12-06'],
  ] as const)('%s on %s, the plan ending %s: until %s', (outcome, decidedOn, planEnds, until) => {
    expect(validUntil({ outcome, decidedOn, planEnds, restsUntil: null })).toBe(until)
  })

  it('never later than what it rests on', () => {
    const check = { outcome: 'verified', decidedOn: '2026-11-22', planEnds: null } as const
    expect(validUntil({ ...check, restsUntil: '2026-12-01' })).toBe('2026-12-01')
    expect(validUntil({ ...check, outcome: 'not_covered', restsUntil: '2026-12-01' })).toBe('2026-12-01')
    expect(validUntil({ ...check, outcome: 'could_not_determine', restsUntil: '2026-12-01' })).toBe(
      '2026-12-06',
    )
  })

  it('is over on its very day, and not the day before', () => {
    const check = { outcome: 'verified', validUntil: '2027-01-01' } as const
    expect(checkStanding(check, '2026-12-31')).toBe('verified')
    expect(checkStanding(check, '2027-01-01')).toBe('expired')
    expect(checkStanding({ ...check, validUntil: null }, '2099-01-01')).toBe('verified')
    expect(checkStanding(null, '2027-01-01')).toBe('open')
  })

  it('looks at live facts only for the end of the plan', () => {
    const end = (value: string, live: boolean) => ({ key: 'coverage-until', value, live }) as const
    expect(lastDayOfPlan([end('2026-10-31', false), end('2027-03-31', true)])).toBe('2027-03-31')
    expect(lastDayOfPlan([])).toBeNull()
  })
})

describe('which plan pays first', () => {
  const plans = (...holders: ('self' | 'partner' | 'someone_else')[]) =>
    holders.map((holder, place) => ({ id: `${place}`, holder }))

  it('is the one in one’s own name, then the partner’s, then anyone else’s; two alike stay as they stand', () => {
    const ids = (...holders: Parameters<typeof plans>) => payOrder(plans(...holders)).map(({ id }) => id)
    expect(ids('partner', 'self')).toEqual(['1', '0'])
    expect(ids('someone_else', 'partner', 'self')).toEqual(['2', '1', '0'])
    expect(ids('self', 'self')).toEqual(['0', '1'])
    expect(isUnusualOrder(plans('partner', 'self'))).toBe(true)
    expect(isUnusualOrder(plans('self', 'partner'))).toBe(false)
  })

  const hers: NamedPlan = {
    ...{ personId: 'maya', holder: 'self', payer: 'Northstar Health', memberId: 'NSH-100-01', group: 'G7' },
  }
  const his: NamedPlan = { ...hers, personId: 'sam', holder: 'partner', payer: 'NORTHSTAR HEALTH' }

  it('is one policy where one holds it and the other is on it by the same number; one that only looks so is a question', () => {
    const standings: [Partial<NamedPlan>, string][] = [
      [{ memberId: 'nsh10001' }, 'shared'],
      [{ memberId: '', group: '' }, 'shared'],
      [{ memberId: 'NSH10002' }, 'alike'],
      [{ memberId: 'NSH1000101' }, 'alike'],
      [{ group: 'G8' }, 'apart'],
      [{ memberId: 'XYZ999' }, 'apart'],
      [{ payer: 'Another' }, 'apart'],
      [{ holder: 'self' }, 'apart'],
      [{ personId: 'maya' }, 'apart'],
    ]
    for (const [more, is] of standings) {
      expect([more, onePolicy(hers, { ...his, ...more })]).toEqual([more, is])
      expect([more, onePolicy({ ...his, ...more }, hers)]).toEqual([more, is])
    }
  })

  it('is a question where one card has no number and somebody said that a plan is another than before', () => {
    expect(onePolicy({ ...hers, inPlaceOf: 'former' }, { ...his, memberId: '' })).toBe('alike')
    expect(onePolicy(hers, { ...his, memberId: '', inPlaceOf: 'former' })).toBe('alike')
    expect(onePolicy({ ...hers, inPlaceOf: 'former' }, his)).toBe('shared')
  })

  it('is what the couple said, whatever the numbers are; only whose name they are in goes before', () => {
    expect(onePolicy(hers, { ...his, memberId: 'XYZ999', payer: 'N. Health' }, true)).toBe('shared')
    expect(onePolicy(hers, his, false)).toBe('apart')
    expect(onePolicy(hers, { ...his, holder: 'someone_else' }, true)).toBe('apart')
  })

  it('reads as before where it is nearer to the former words than to those of now', () => {
    const corrected = (memberId: string, his2: Partial<NamedPlan> = {}) =>
      readsAsBefore({ ...his, ...his2 }, hers, { ...hers, memberId })
    expect(corrected('L-9')).toBe(true)
    expect(corrected('NSH-100-02')).toBe(true)
    expect(corrected('NSH-100-03', { memberId: 'NSH-100-02' })).toBe(false)
    expect(corrected('L-9', { memberId: 'L9' })).toBe(false)
    expect(corrected('L-9', { holder: 'self' })).toBe(false)
  })
})

describe('what a partner reads of their own plan', () => {
  const scope = { level: null, network: 'in', serviceType: null } as const
  const fact = (more: Partial<OwnFact>): OwnFact => ({
    ...{ key: 'copay', value: 3000, scope, source: 'reply', place: 'r,1', on: '2026-11-01' },
    ...more,
  })

  it('stands in the order of their questions; family sums and the plan’s name are everyone’s on the policy', () => {
    const lines = ownLines([
      fact({ key: 'other-payer', value: 'Another Health Plan', place: 'r,9' }),
      fact({ key: 'deductible-total', value: 1, scope: { ...scope, level: 'family' }, place: 'r,2' }),
      fact({ key: 'deductible-total', value: 2, scope: { ...scope, level: 'individual' }, place: 'r,3' }),
      fact({ key: 'plan-name', value: 'Sample', place: 'r,4' }),
      fact({ key: 'copay', value: null, scope: { ...scope, network: 'out' }, place: 'r,5' }),
    ])
    expect(lines.map(({ group, key, shared }) => [group, key, shared])).toEqual([
      ['cover', 'plan-name', true],
      ['costs', 'deductible-total', true],
      ['costs', 'deductible-total', false],
      ['outside', 'copay', false],
    ])
  })

  it('counts what one segment says of two services once', () => {
    const of = (serviceType: string) => fact({ scope: { ...scope, serviceType } })
    expect(ownLines([of('MH'), of('AI')])).toMatchObject([{ services: ['mental-health', 'substance-use'] }])
  })
})

describe('a picture of a card', () => {
  const begins = (...bytes: number[]) => Uint8Array.from([...bytes, ...new Array(20).fill(0)])
  const text = (words: string) => new TextEncoder().encode(words.padEnd(30))

  it('is known by its first bytes', () => {
    expect(pictureKind(begins(0xff, 0xd8, 0xff))).toBe('jpeg')
    expect(pictureKind(Uint8Array.from([0x89, ...text('PNG\r\n')]))).toBe('png')
    expect(pictureKind(text('RIFF    WEBP'))).toBe('webp')
    expect(pictureKind(text('    ftypheic'))).toBe('heic')
    for (const other of ['GIF89a', '<svg xmlns', '%PDF-1.7', 'ISA*00', ''])
      expect(pictureKind(text(other))).toBeNull()
  })

  it('is refused with a word for what is wrong', () => {
    const codes = (bytes: Uint8Array) => mayBePicture(bytes).map(({ code }) => code)
    expect(codes(begins(0xff, 0xd8, 0xff))).toEqual([])
    expect(codes(text('    ftypheic'))).toEqual(['picture-from-a-phone'])
    expect(codes(text('GIF89a'))).toEqual(['picture-not-readable'])
    expect(codes(new Uint8Array(5_000_001))).toEqual(['picture-too-large'])
  })

  it('has no more points than a phone makes: fifty million in a photo, fewer in a screenshot', () => {
    expect(mayBeDrawn('jpeg', { width: 8160, height: 6144 })).toEqual([])
    expect(mayBeDrawn('png', { width: 5120, height: 2880 })).toEqual([])
    for (const kind of ['png', 'webp', null] as const)
      expect(mayBeDrawn(kind, { width: 7700, height: 7700 })).toMatchObject([
        { code: 'picture-too-many-points', facts: { width: 7700, height: 7700 } },
      ])
  })
})
