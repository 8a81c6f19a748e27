import { expect, test } from 'vitest'
import { daysOutOfReason } from '@/lib/domain/benefits/days-within-reason'
import { mayLetDaysPass } from '@/lib/domain/benefits/may-let-days-pass'
import { mayRecordAuthorization } from '@/lib/domain/benefits/may-record-authorization'
import { refusal, sentence } from '@/lib/domain/refusals'
import { authorizationForm, letDaysForm } from '@/lib/forms/authorization'
import { authorizationField } from '@/lib/forms/authorization-field'
import { seenNow } from '@/lib/forms/seen-now'
import { toldBeside } from '@/lib/forms/told-beside'
import { approved } from '../../support/at-authorizations'

const today = '2026-03-03'

test('a rule about one input is told beside it, and what is about the whole form by itself', () => {
  const ahead = refusal('authorization-day-ahead', {})
  const meanwhile = refusal('authorization-changed-meanwhile', {})
  const far = refusal('authorization-day-far-ahead', { of: 'last', day: '2126-03-01', latest: '2028-03-01' })
  expect(toldBeside([ahead, meanwhile, far], 'en', authorizationField)).toEqual({
    sentences: [sentence(meanwhile)],
    errors: { askedOn: [sentence(ahead)], last: [sentence(far)] },
  })
  expect(toldBeside([ahead], 'es')).toEqual({ sentences: [sentence(ahead, 'es')], errors: {} })
})

test('each day out of reason, and each day the moment refuses, names an input of the form', () => {
  const years = {
    ...{ askedOn: '1926-03-01', from: '1920-03-01', until: '2126-03-01', reviewDue: '2126-03-01' },
    ...{
      appealBy: '2126-03-01',
      status: 'partly-approved' as const,
      whyNot: 'Enough',
      appealSource: 'letter',
    },
  }
  const of = daysOutOfReason({ ...approved, ...years }, today, undefined).map(authorizationField)
  expect(of).toEqual(['askedOn', 'from', 'last', 'reviewDue', 'appealBy'])
  const days = {
    askedOn: '2026-03-09',
    answeredOn: '2026-03-10',
    until: '2026-04-03',
    reviewDue: '2026-03-11',
  }
  const moment = mayRecordAuthorization({ ...approved, ...days }, today, undefined)
  const past = mayRecordAuthorization({ ...approved, reviewDue: '2026-03-02' }, today, undefined)
  const shape = Object.keys(authorizationForm.in.shape)
  for (const one of [...moment, ...past]) expect(shape).toContain(authorizationField(one))
  expect([...moment, ...past].map(authorizationField)).toEqual(['askedOn', 'answeredOn', 'reviewDue'])
})

test('so does each reason why days may not pass', () => {
  const long = mayLetDaysPass({ from: '2026-01-03', until: '2026-03-20' }, 'x', today)
  const swapped = mayLetDaysPass({ from: '2026-03-09', until: '2026-03-08' }, 'asked by telephone', today)
  expect([...long, ...swapped].map(authorizationField)).toEqual(['last', 'from', 'reason', 'last'])
  for (const name of ['last', 'from', 'reason']) expect(Object.keys(letDaysForm.in.shape)).toContain(name)
})

test('whoever presses again has seen what is newer, and keeps what they had where nobody knows it', () => {
  const seen = refusal('authorization-changed-meanwhile', { seen: 's2', by: 'Devon', stands: 'approved' })
  expect(seenNow([refusal('authorization-day-ahead', {}), seen])).toEqual({ seen: 's2' })
  expect(seenNow([refusal('authorization-changed-meanwhile', {})])).toEqual({})
  const other = { name: 'Maya', by: 'Devon', minutes: 60, seen: 's1 s2' }
  expect(seenNow([refusal('attendance-changed-meanwhile', other)])).toEqual({ seen: 's1 s2' })
})
