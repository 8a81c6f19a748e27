import { expect, test } from 'vitest'
import { authorizationForm, letDaysForm } from '@/lib/forms/authorization'
import { interviewForm } from '@/lib/forms/clearance'
import { aDay } from '@/lib/forms/day'
import { actForm, asideForm } from '@/lib/forms/desk'
import { diagnosisForm, endDiagnosisForm } from '@/lib/forms/diagnosis'
import { dutyForm } from '@/lib/forms/duty'
import { estimateOwedForm, goodFaithForm } from '@/lib/forms/good-faith'
import { endFeeForm, feeForm } from '@/lib/forms/payers'
import { rescheduleForm } from '@/lib/forms/scheduling-session'
import { selfPaymentForm } from '@/lib/forms/self-payment'
import { moveSessionForm } from '@/lib/forms/session-change'
import { licenseForm } from '@/lib/forms/staff-profile'

const sound = '2027-01-04'
const later = '2099-01-04'
const id = '00000001-0000-4000-8000-000000000000'
const on = { coupleId: 'c', personId: 'p' }
const of = { couple: id, person: id }
const session = { couple: id, session: id }
const at = { date: sound, time: '18:00', zone: 'America/Denver' }
const fee = { code: 'H0015', place: 'telehealth', low: '100', from: sound }
const approval = { coupleId: 'c', coverageId: 'v', serviceCode: 'H0015', status: 'withdrawn', whyNot: 'x' }

/** Every form that takes a day, filled in soundly, with its days. */
const forms = [
  ['an amount', feeForm, fee, ['from', 'lastDay']],
  ['the end of an amount', endFeeForm, { feeId: id, lastDay: sound }, ['lastDay']],
  ['an authorization', authorizationForm, approval, ['askedOn', 'answeredOn', 'from', 'last', 'reviewDue']],
  [
    'days let pass',
    letDaysForm,
    { ...on, from: sound, last: sound, reason: 'asked by telephone' },
    ['from', 'last'],
  ],
  ['a diagnosis', diagnosisForm, { ...of, code: 'F10.20', words: 'x', place: '1', from: sound }, ['from']],
  ['its end', endDiagnosisForm, { ...of, diagnosis: id, until: sound }, ['until']],
  [
    'a good-faith estimate',
    goodFaithForm,
    { ...on, occasion: 'asked', occasionOn: sound, careFrom: sound },
    ['occasionOn', 'careFrom'],
  ],
  [
    'an estimate that is owed',
    estimateOwedForm,
    { ...on, occasion: 'asked', occasionOn: sound, careFrom: sound },
    ['occasionOn', 'careFrom'],
  ],
  ['a self-payment', selfPaymentForm, { ...on, toldBy: 'Sam', toldOn: sound }, ['toldOn']],
  ['a couple put aside', asideForm, { coupleId: 'c', until: later }, ['until']],
  ['couples put aside', actForm, { act: 'snooze', couples: ['c'], until: later }, ['until']],
  ['an interview', interviewForm, { ...of, ...at, alone: 'yes', notes: 'x' }, ['date']],
  ['a shift', dutyForm, { clinician: id, date: sound, time: '18:00', hours: '8' }, ['date']],
  ['a session moved', moveSessionForm, { ...session, ...at, minutes: '60' }, ['date']],
  [
    'a session moved in its week',
    rescheduleForm,
    { ...session, ...at, minutes: '60', week: sound },
    ['date', 'week'],
  ],
  ['a license', licenseForm, { personId: id, state: 'CO', number: '1', expiresOn: sound }, ['expiresOn']],
] as const

test.each(forms)('%s takes the days of this century and the last, and says so of any other', (...form) => {
  const [, read, given, days] = form
  expect(read.safeParse(given).error).toBeUndefined()
  for (const day of days) {
    for (const far of ['0000-01-01', '0001-01-01', '1899-12-31', '2101-01-01', '9999-12-31'])
      expect(read.safeParse({ ...given, [day]: far }).error?.issues).toMatchObject([
        { path: [day], message: 'Choose a day from 1900 to 2100.' },
      ])
    expect(read.safeParse({ ...given, [day]: '2027-02-30' }).error?.issues[0]).toMatchObject({
      path: [day],
      message: 'Choose a day.',
    })
    // What is put aside must lie ahead.
    const ahead = given !== null && 'until' in given && given.until === later
    for (const near of ['1900-01-01', '2100-12-31'].slice(ahead ? 1 : 0))
      expect(read.safeParse({ ...given, [day]: near }).error).toBeUndefined()
  }
})

test('a day that is missing is asked for once, by name', () => {
  const said = (day: unknown) => aDay('Write the day of the call.').safeParse(day).error?.issues
  for (const nothing of ['', undefined])
    expect(said(nothing)).toMatchObject([{ message: 'Write the day of the call.' }])
  expect(said('soon')).toMatchObject([{ message: 'Choose a day.' }])
})

test('a last day is kept as the first that no longer counts, and may be left out', () => {
  expect(feeForm.parse({ ...fee, lastDay: '2100-12-31' })).toMatchObject({ until: '2101-01-01' })
  expect(feeForm.parse({ ...fee, lastDay: '' })).toMatchObject({ until: null })
  expect(authorizationForm.parse(approval).terms).toMatchObject({ from: null, until: null, reviewDue: null })
})
