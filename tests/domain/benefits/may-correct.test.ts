import { expect, test } from 'vitest'
import { mayCorrect } from '@/lib/domain/benefits/may-correct'
import type { RestsOnPlan } from '@/lib/domain/benefits/rests-on-plan'

const former = { holder: 'self', payer: 'Harbor', memberId: 'M1', group: '', planKind: 'ppo' } as const
const stood = { ...former, payer: 'Lakeside', memberId: 'L-9' }
const other = { ...former, payer: 'Third', memberId: 'T' }
const words = { holder: 'self', payerName: 'New', memberId: 'N', groupNumber: '', planKind: 'ppo' } as const
const [nothing, call]: [RestsOnPlan[], RestsOnPlan[]] = [[], ['call']]
const beside = { stood, others: [other], rests: nothing, which: null, former: undefined, since: nothing }
const codes = (...[plan, more]: [object, object]) =>
  mayCorrect({ ...words, ...plan }, { ...beside, ...more }).map(({ code }) => code)

test('is not asked what it is while nothing was said of it', () => {
  expect(codes({}, {})).toEqual([])
  expect(codes({}, { rests: ['picture', 'letter'] })).toEqual([])
  expect(codes({}, { rests: call })).toEqual(['say-which-plan-it-is'])
  expect(codes({}, { rests: call, which: 'same' })).toEqual([])
  expect(codes({ payerName: 'LAKESIDE', memberId: 'l-9' }, { rests: call })).toEqual([])
})

test('neither reads as it does, nor as another plan of theirs', () => {
  expect(codes({ payerName: 'Lakeside', memberId: 'L-9' }, {})).toEqual(['plan-reads-so-already'])
  expect(codes({ payerName: 'third', memberId: 't' }, {})).toEqual(['plan-named-already'])
})

test('as the plan that stood here before, that one is brought back while nothing rests on this one', () => {
  const asBefore = { payerName: 'harbor', memberId: 'm1', groupNumber: 'G' }
  for (const which of [null, 'same', 'another'])
    expect(codes(asBefore, { former, which })).toEqual(['reads-as-the-former-plan'])
  expect(codes({ ...asBefore, holder: 'partner' }, { former })).toEqual([])
  const grown = { former, since: ['letter'] }
  expect(codes(asBefore, grown)).toEqual(['something-rests-on-correction'])
  expect(codes(asBefore, { ...grown, which: 'another' })).toEqual([])
})
