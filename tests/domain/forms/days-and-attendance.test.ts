import { expect, test } from 'vitest'
import { attendanceForm } from '@/lib/forms/attendance'
import { authorizationForm, requestForm } from '@/lib/forms/authorization'

const authorization = (said: Record<string, string>) =>
  authorizationForm.safeParse({ coupleId: 'c', coverageId: 'v', serviceCode: 'H0015', ...said })
const approved = { status: 'approved', askedOn: '2026-03-01', answeredOn: '2026-03-02', reference: 'PA-1' }
const approval = (units: string) =>
  authorization({ ...approved, from: '2026-03-03', last: '2026-04-03', units })
const marked = (said: Record<string, string>) =>
  authorization(said).error?.issues.map(({ path, message }) => [path[0], message])

test('approved days are written in digits, and in no other way a machine would read', () => {
  for (const units of ['1e2', '0x10', '0b11', '-3', '1.0', '+5', '0', '367', '٣'])
    expect(approval(units).error?.issues).toMatchObject([{ path: ['units'] }])
  expect(approval(' 12 ').data?.terms.units).toBe(12)
  expect(authorization({ ...approved, from: '2026-03-03', last: '2027-03-03', units: '366' }).success).toBe(
    true,
  )
  expect(authorization({ status: 'to-ask', units: '' }).data?.terms.units).toBeNull()
})

test('what an authorization lacks is said beside the field, and asked of no state that needs it not', () => {
  expect(marked({ status: 'approved', units: '-3' })).toEqual([
    ['units', 'Write a number of days from 1 to 366.'],
    ['askedOn', 'Write the day on which the payer was asked.'],
    ['answeredOn', 'Write the day of the payer’s answer. It is on their letter or in your call notes.'],
    ['reference', 'Write the payer’s number for this approval: the claim carries it.'],
    ['from', 'Write the first and the last day that are approved.'],
  ])
  expect(marked({ ...approved, units: '3', from: '2026-03-03' })?.map(([name]) => name)).toEqual(['last'])
  expect(marked({ ...approved, units: '3', from: '2026-03-03', last: '2026-03-01' })).toEqual([
    ['last', 'The last day lies before the first. Check the two days.'],
  ])
  expect(marked({ ...approved, units: '20', from: '2026-12-10', last: '2026-12-12' })).toEqual([
    [
      'units',
      'You wrote 20 days, but from the first to the last day there are only 3. Check the number and both days.',
    ],
  ])
  const denied = {
    status: 'denied',
    askedOn: '2026-03-02',
    answeredOn: '2026-03-04',
    whyNot: 'Not needed',
  }
  expect(marked({ ...denied, units: '-3' })).toBeUndefined()
  expect(marked({ ...denied, answeredOn: '2026-03-01', whyNot: ' ' })?.map(([name]) => name)).toEqual([
    'answeredOn',
    'whyNot',
  ])
  expect(marked({ ...denied, appealBy: '2026-03-20' })?.map(([name]) => name)).toEqual(['appealSource'])
  expect(marked({ status: 'withdrawn' })?.map(([name]) => name)).toEqual(['whyNot'])
  expect(marked({ status: 'ended' })).toBeUndefined()
})

test('all that is wrong with a request for days is said at once, each beside its field', () => {
  const said = (more: Record<string, string>) =>
    requestForm
      .safeParse({
        ...{ coupleId: 'c', coverageId: 'v', serviceCode: 'H0015' },
        ...{ from: '2026-03-03', last: '2026-04-03', units: '12', perWeek: '3', ...more },
      })
      .error?.issues.map(({ path, message }) => [path[0], message])
  const swapped = ['last', 'The last day lies before the first. Check the two days.']
  const counts = [
    ['units', 'Write a number of days from 1 to 366.'],
    ['perWeek', 'Write a number of days from 1 to 7.'],
  ]
  expect(said({})).toBeUndefined()
  expect(said({ last: '2026-03-01', units: '0', perWeek: '8' })).toEqual([...counts, swapped])
  expect(said({ last: '2026-03-01', units: 'many' })).toEqual([counts[0], swapped])
  expect(said({ from: '', last: '2026-02-30', units: '', perWeek: '' })).toEqual([
    ['from', 'required'],
    ['last', 'Choose a day.'],
    ...counts,
  ])
  expect(said({ units: '33', perWeek: 'x' })?.map(([name]) => name)).toEqual(['perWeek', 'units'])
  expect(said({ units: '16' })?.map(([name]) => name)).toEqual(['units'])
})

test('a reviewer’s phone is a number, and the next review comes after what was said', () => {
  const asked = { status: 'asked', askedOn: '2026-03-02' }
  for (const reviewerPhone of ['', '800 555 0142', '(800) 555-0142 ext. 7', '+1 800.555.0142 x12'])
    expect(marked({ ...asked, reviewerPhone })).toBeUndefined()
  for (const reviewerPhone of ['hello', '555 0142', '800 555 0142 Ortega'])
    expect(marked({ ...asked, reviewerPhone })?.map(([name]) => name)).toEqual(['reviewerPhone'])
  expect(marked({ ...asked, reviewDue: '2020-01-01' })?.map(([name]) => name)).toEqual(['reviewDue'])
  // What is hidden then is no mistake.
  expect(marked({ status: 'ended', reviewerPhone: 'hello', reviewDue: '2020-01-01' })).toBeUndefined()
})

test('attendance takes each person once', () => {
  const [session, maya, sam] = ['1', '2', '3'].map((n) => `0000000${n}-0000-4000-8000-000000000000`)
  const all = { session, p1: maya, 'p1-was': 'all', 'p2-was': 'away' }
  expect(attendanceForm.safeParse({ ...all, p2: maya }).error?.issues).toMatchObject([{ path: ['p2-was'] }])
  expect(attendanceForm.safeParse({ ...all, p2: sam }).data?.people).toHaveLength(2)
  expect(attendanceForm.safeParse({ ...all, seen: `${maya} ${sam}` }).data?.seen).toEqual([maya, sam])
  expect(attendanceForm.safeParse({ ...all, seen: 'abc' }).success).toBe(false)
})
