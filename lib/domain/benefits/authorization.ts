import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { daysBetween } from '@/lib/domain/scheduling/wall-clock'

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
  if (!isApproved(status)) return null
  return units !== null && from !== null && until !== null ? { id, units, from, until } : null
}

/**
 * May this go on record? What it lacks by itself (`lacksOf`) is told, and the day on which the payer was asked is not to
 * come: `authorization-day-ahead`.
 */
export function mayRecordAuthorization(terms: AuthorizationTerms, today: IsoDay): Refusal[] {
  const { askedOn } = terms
  const ahead = askedOn !== null && askedOn > today
  return [...lacksOf(terms).map(({ why }) => why), ...(ahead ? [refusal('authorization-day-ahead', {})] : [])]
}

export type Lack = { of: 'askedOn' | 'reference' | 'units' | 'from' | 'until'; why: Refusal }

/**
 * What an authorization lacks whatever day it is, each with the term it is about. An approval has its number, its days
 * and its end; what was asked, denied or approved has the day it was asked for. Refusals: `authorization-needs-day-asked`,
 * `authorization-needs-its-number`, `authorization-needs-units`, `authorization-needs-days`,
 * `authorization-days-swapped`, `authorization-more-days-than-span`.
 */
export function lacksOf({ status, askedOn, reference, units, from, until }: AuthorizationTerms): Lack[] {
  const approved = isApproved(status)
  const answered = approved || status === 'asked' || status === 'denied'
  const span = from !== null && until !== null && until > from ? daysBetween(from, until) : null
  const lacks: (Lack | false)[] = [
    answered && askedOn === null && { of: 'askedOn', why: refusal('authorization-needs-day-asked', {}) },
    approved &&
      reference.trim() === '' && {
        of: 'reference',
        why: refusal('authorization-needs-its-number', {}),
      },
    approved && units === null && { of: 'units', why: refusal('authorization-needs-units', {}) },
    approved &&
      (from === null || until === null) && {
        of: from === null ? 'from' : 'until',
        why: refusal('authorization-needs-days', {}),
      },
    from !== null &&
      until !== null &&
      until <= from && {
        of: 'until',
        why: refusal('authorization-days-swapped', {}),
      },
    approved &&
      units !== null &&
      span !== null &&
      units > span && {
        of: 'units',
        why: refusal('authorization-more-days-than-span', { units, days: span }),
      },
  ]
  return lacks.filter((lack) => lack !== false)
}

/** One of a plan's authorizations as it stands, by the chain that names it. */
type Standing = Pick<AuthorizationTerms, 'serviceCode' | 'status' | 'reference'> & { chain: string }

/**
 * The authorization that bears the number of this approval already, for the same service of the same plan: a payer's word
 * on it is a newer state of that one. A number may stand for two services. `chain`: the one that is written down now.
 */
export function sameNumber<One extends Standing>(
  { status, reference, serviceCode }: AuthorizationTerms,
  { chain, ofPlan }: { chain: string | null; ofPlan: readonly One[] },
): One | undefined {
  if (!isApproved(status)) return undefined
  const number = (text: string) => text.replace(/\s/g, '').toUpperCase()
  return ofPlan.find(
    (one) =>
      one.chain !== chain &&
      (one.status === 'asked' || isApproved(one.status)) &&
      one.serviceCode === serviceCode &&
      number(one.reference) === number(reference),
  )
}

export const isApproved = (status: AuthorizationStatus) =>
  status === 'approved' || status === 'partly-approved'
