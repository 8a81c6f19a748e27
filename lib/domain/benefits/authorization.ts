import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'

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
 * it holds for, `answeredOn` the day of the payer's answer, `whyNot` why they said no, or
 * not to all, or why it was withdrawn, `appealBy` the last day to object and `appealSource` where that day is written,
 * `reviewDue` when they want to hear again.
 */
export type AuthorizationTerms = {
  serviceCode: DayCode
  status: AuthorizationStatus
  askedOn: IsoDay | null
  answeredOn: IsoDay | null
  whyNot: string
  appealBy: IsoDay | null
  appealSource: string
  reference: string
  units: number | null
  from: IsoDay | null
  until: IsoDay | null
  reviewer: string
  reviewerPhone: string
  reviewDue: IsoDay | null
}

/**
 * What a payer is asked for: so many days in `[from, until)`, so many of them a week. `continues`: the chain of the
 * approval that is to go on.
 */
export type AskedDays = {
  units: number
  from: IsoDay
  until: IsoDay
  perWeek: number
  continues: string | null
}

/** One whose days count. */
export type Approved = { id: string; units: number; from: IsoDay; until: IsoDay }

/** What of an authorization may be used, or null while nothing is approved. */
export function approvedOf(one: AuthorizationTerms & { id: string }): Approved | null {
  const { id, status, units, from, until } = one
  if (!isApproved(status)) return null
  return units !== null && from !== null && until !== null ? { id, units, from, until } : null
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

/** Its days wait for the payer's answer, or for somebody to ask. */
export const isOpenRequest = (status: AuthorizationStatus) => status === 'to-ask' || status === 'asked'

/** Something was not approved, or nobody asks any more: it says why. */
export const saysWhyNot = (status: AuthorizationStatus) => isAppealable(status) || status === 'withdrawn'

/** The payer said no to all of it or to a part. */
export const isAppealable = (status: AuthorizationStatus) =>
  status === 'denied' || status === 'partly-approved'

export const isApproved = (status: AuthorizationStatus) =>
  status === 'approved' || status === 'partly-approved'

/** The payer said yes, to all or to a part, or no. */
export const hasAnswer = (status: AuthorizationStatus) => isApproved(status) || status === 'denied'

/** The payer may still be heard of it. */
export const isOpen = (status: AuthorizationStatus) => isApproved(status) || status === 'asked'
