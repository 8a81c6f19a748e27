import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import { type Refusal, refusal } from '@/lib/domain/refusals'

export const authorizationStatuses = [
  'to-ask',
  'asked',
  'approved',
  'partly-approved',
  'denied',
  'withdrawn',
  'ended',
] as const
export type AuthorizationStatus = (typeof authorizationStatuses)[number]

/** What staff read. */
export const statusWords: Record<AuthorizationStatus, string> = {
  'to-ask': 'to be asked for',
  asked: 'asked for',
  approved: 'approved',
  'partly-approved': 'approved in part',
  denied: 'denied',
  withdrawn: 'withdrawn',
  ended: 'ended',
}

/**
 * What a payer approved of one partner's days: `serviceCode` is what is paid by the day, the same as on the claim.
 * `units` are days (one unit, one billable day), `[from, until)` the days
 * it holds for, `reviewDue` when the payer wants to hear again.
 */
export type AuthorizationTerms = {
  serviceCode: DayCode
  status: AuthorizationStatus
  askedOn: IsoDay | null
  reference: string
  units: number | null
  from: IsoDay | null
  until: IsoDay | null
  reviewer: string
  reviewerPhone: string
  reviewDue: IsoDay | null
}

/** One whose days count. */
export type Approved = { id: string; units: number; from: IsoDay; until: IsoDay }

/** What of an authorization may be used, or null while nothing is approved. */
export function approvedOf(one: AuthorizationTerms & { id: string }): Approved | null {
  const { id, status, units, from, until } = one
  if (status !== 'approved' && status !== 'partly-approved') return null
  return units !== null && from !== null && until !== null ? { id, units, from, until } : null
}

/**
 * May this go on record? An approval has its number, its days and its end; what was asked, denied or approved has the
 * day it was asked for, which is not to come. Refusals: `authorization-needs-its-number`, `authorization-needs-units`,
 * `authorization-needs-days`, `authorization-days-swapped`, `authorization-needs-day-asked`, `authorization-day-ahead`.
 */
export function mayRecordAuthorization(terms: AuthorizationTerms, today: IsoDay): Refusal[] {
  const { status, askedOn, reference, units, from, until } = terms
  const approved = status === 'approved' || status === 'partly-approved'
  const answered = approved || status === 'asked' || status === 'denied'
  return [
    ...(answered && askedOn === null ? [refusal('authorization-needs-day-asked', {})] : []),
    ...(askedOn !== null && askedOn > today ? [refusal('authorization-day-ahead', {})] : []),
    ...(approved && reference.trim() === '' ? [refusal('authorization-needs-its-number', {})] : []),
    ...(approved && units === null ? [refusal('authorization-needs-units', {})] : []),
    ...(approved && (from === null || until === null) ? [refusal('authorization-needs-days', {})] : []),
    ...(from !== null && until !== null && until <= from ? [refusal('authorization-days-swapped', {})] : []),
  ]
}
