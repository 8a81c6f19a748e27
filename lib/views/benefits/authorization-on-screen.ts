import type { PlanInUse } from '@/lib/data/authorization-facts'
import type { AuthorizationRow } from '@/lib/data/authorizations'
import { approvedOf, isApproved, statusWords } from '@/lib/domain/benefits/authorization'
import {
  type BurnDown,
  type DaysNow,
  daysNow,
  warningsOf,
} from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import { renewalOf, sayRenewal } from '@/lib/domain/benefits/renewal'
import { sayDays } from '@/lib/domain/benefits/say-days'
import { sayWarning } from '@/lib/domain/benefits/say-warning'
import { sayDay } from '@/lib/domain/say-day'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'

export type AuthorizationOnScreen = {
  chain: string
  /** The state in force, by which a later change says what it saw. */
  stateId: string
  coverageId: string
  /** Of a plan that pays later, or that is theirs no longer: it bounds nothing. */
  ofOtherPlan: boolean
  status: AuthorizationRow['status']
  /** How it stands, in two or three words. */
  mark: string
  title: string
  /** Under which code this payer pays a program day, where it is another than what is approved. */
  paidAs: DayCode | null
  rows: { label: string; value: string }[]
  /** Null while nothing is approved. `runsOut`: the day on which the last approved one is used. */
  burn: (DaysNow & { runsOut: string | null }) | null
  warnings: string[]
  /** What was done about them already, and whether nothing is left to do. */
  renewal: { said: string; settled: boolean } | null
  note: string
  /** What stands in the form with which it is changed. */
  values: Record<string, string>
  /** Who said what when, the newest first. */
  history: string[]
}

/** One partner's authorizations, the newest first, each with how much of it is used. */
export function authorizationsOnScreen(
  { authorizations, coverageId, dayCode }: Pick<PlanInUse, 'authorizations' | 'coverageId' | 'dayCode'>,
  burnt: readonly BurnDown[],
  today: IsoDay,
): AuthorizationOnScreen[] {
  const live = authorizations.filter((one) => one.live)
  return live.map((one) => {
    const burn = burnt.find(({ id }) => id === one.chain) ?? null
    const approved = approvedOf(one)
    const days = burn && approved ? daysNow(approved, burn, today) : null
    const ofPlan = live.filter((other) => other.coverageId === one.coverageId)
    const renewal = approved && renewalOf({ ...approved, id: one.chain }, ofPlan.map(byChain), burnt)
    return {
      ...{
        chain: one.chain,
        stateId: one.id,
        coverageId: one.coverageId,
        status: one.status,
        note: one.note,
      },
      ofOtherPlan: one.coverageId !== coverageId,
      title: `${one.serviceCode}, ${statusWords[one.status]}`,
      paidAs: one.coverageId === coverageId && dayCode !== one.serviceCode && isAlive(one) ? dayCode : null,
      rows: rowsOf(one),
      mark: markOf(one, today),
      burn: days && { ...days, runsOut: burn?.runsOutOn ? sayDay(burn.runsOutOn) : null },
      warnings: days && approved ? warningsOf(approved, days, today).map(sayWarning) : [],
      renewal: renewal && { said: sayRenewal(renewal, today), settled: renewal.code === 'approved' },
      values: valuesOf(one),
      history: authorizations
        .filter(({ chain }) => chain === one.chain)
        .map(({ status, units, recordedBy, recordedAt }) => {
          const days = units === null ? '' : `, ${units} ${units === 1 ? 'day' : 'days'}`
          return `${statusWords[status]}${days}: ${recordedBy}, ${sayDay(recordedAt.toISOString().slice(0, 10))}`
        }),
    }
  })
}

const byChain = (one: AuthorizationRow) => ({ ...one, id: one.chain })

const isAlive = ({ status }: AuthorizationRow) =>
  status === 'to-ask' || status === 'asked' || isApproved(status)

function markOf({ status, from, until }: AuthorizationRow, today: IsoDay): string {
  if (!isApproved(status)) return marks[status]
  if (from !== null && from > today) return `from ${sayDay(from)}`
  return until !== null && until <= today ? 'over' : marks[status]
}

const marks: Record<AuthorizationRow['status'], string> = {
  'to-ask': 'ours to ask',
  asked: 'waiting on the payer',
  approved: 'in force',
  'partly-approved': 'in force',
  denied: 'denied',
  withdrawn: 'withdrawn',
  ended: 'ended',
}

function rowsOf(one: AuthorizationRow): AuthorizationOnScreen['rows'] {
  const { askedOn, answeredOn, whyDenied, reference, units, from, until } = one
  const { reviewer, reviewerPhone, reviewDue } = one
  const said: [string, string][] = [
    ['Asked for', askedOn ? sayDay(askedOn) : ''],
    ['Answered', answeredOn ? sayDay(answeredOn) : ''],
    ['Why not', whyDenied],
    ['Number', reference],
    ['Approved days', units === null ? '' : String(units)],
    ['From and to', from && until ? sayDays(from, until) : ''],
    ['Reviewer', [reviewer, reviewerPhone].filter(Boolean).join(', ')],
    ['Next review due', reviewDue ? sayDay(reviewDue) : ''],
  ]
  return said.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))
}

function valuesOf(one: AuthorizationRow): Record<string, string> {
  return {
    ...{ serviceCode: one.serviceCode, status: one.status, reference: one.reference, note: one.note },
    ...{ reviewer: one.reviewer, reviewerPhone: one.reviewerPhone },
    ...{ answeredOn: one.answeredOn ?? '', whyDenied: one.whyDenied },
    ...{ askedOn: one.askedOn ?? '', from: one.from ?? '', reviewDue: one.reviewDue ?? '' },
    last: one.until ? lastDayOf(one.until) : '',
    units: one.units === null ? '' : String(one.units),
  }
}
