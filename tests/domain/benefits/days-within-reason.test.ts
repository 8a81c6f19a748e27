import { expect, test } from 'vitest'
import type { AskedDays, AuthorizationTerms } from '@/lib/domain/benefits/authorization'
import { askedOutOfReason, daysOutOfReason } from '@/lib/domain/benefits/days-within-reason'
import { mayRecordAuthorization } from '@/lib/domain/benefits/may-record-authorization'
import { sentence } from '@/lib/domain/refusals'
import { approved, days, nothing } from '../../support/at-authorizations'

const today = '2026-03-03'
const part = { ...approved, status: 'partly-approved', whyNot: 'Enough' } as const
const standing = (asked: AskedDays | null) => ({ ...approved, status: 'asked' as const, asked })
const said = (terms: AuthorizationTerms, before?: AuthorizationTerms) =>
  daysOutOfReason(terms, today, before).map((one) => sentence(one))

test('in part is fewer days than were asked for, and in full a payer may approve more', () => {
  const of = (terms: AuthorizationTerms, asked: AskedDays | null = { ...days, units: 12 }) =>
    mayRecordAuthorization(terms, today, standing(asked)).map((one) => sentence(one))
  expect(of({ ...part, units: 11 })).toEqual([])
  expect(of(part)).toEqual([
    '12 is all that was asked for, and in part is fewer. If the payer approved that many, choose “Approved”.',
  ])
  expect(of({ ...part, units: 20 })).toEqual([
    '20 is more than the 12 that were asked for, and in part is fewer. If the payer approved that many, choose “Approved”.',
  ])
  expect(of({ ...approved, units: 20 })).toEqual([])
  // Nobody wrote down how many were asked for.
  expect(of(part, null)).toEqual([])
})

test('approved days begin at most a year before they were asked for, and end within two years', () => {
  expect(said({ ...approved, from: '2025-03-01', until: '2028-03-04' })).toEqual([])
  expect(said({ ...approved, from: '1926-03-01' })).toEqual([
    'Mar 1, 1926 is long past. Check the year: the earliest day you can write here is Mar 1, 2025.',
  ])
  expect(said({ ...approved, until: '2028-03-05' })).toEqual([
    'Mar 4, 2028 is far ahead. Check the year: the last day you can write here is Mar 3, 2028.',
  ])
  expect(said({ ...approved, ...nothing, status: 'denied', from: '1926-03-01' })).toEqual([])
})

test('the day asked, the next review and the last day to appeal lie within two years', () => {
  expect(said({ ...approved, askedOn: '2024-03-03' })).toEqual([])
  expect(said({ ...approved, askedOn: '1926-03-01' })).toHaveLength(1)
  expect(said({ ...approved, reviewDue: '2036-03-01' })).toHaveLength(1)
  expect(said({ ...part, appealBy: '2036-03-01' })).toHaveLength(1)
  expect(said({ ...approved, status: 'ended', askedOn: '1926-03-01', reviewDue: '2036-03-01' })).toEqual([])
})

test('what stood so before stays, so that an old approval can still be changed', () => {
  const old = { ...approved, askedOn: '2020-03-01', from: '2020-03-03', until: '2020-04-03' }
  expect(said(old, old)).toEqual([])
  expect(said({ ...old, from: '2018-03-03' }, old)).toHaveLength(1)
})

test('what is asked for begins at most a year ago and ends within two', () => {
  const asked = (from: string, until: string) => askedOutOfReason({ ...days, from, until }, today)
  expect(asked('2025-03-03', '2028-03-04')).toEqual([])
  expect(asked('1926-03-03', '2126-03-04').map(({ code }) => code)).toEqual([
    'authorization-day-long-past',
    'authorization-day-far-ahead',
  ])
})
