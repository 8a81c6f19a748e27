import type { PlanInUse } from '@/lib/data/authorization-facts'
import type { AuthorizationRow } from '@/lib/data/authorizations'
import { isRequest } from '@/lib/data/request-facts'
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
import { type Unwritten, unwrittenOf } from '@/lib/domain/benefits/request-for-days'
import { sayOutOfReach } from '@/lib/domain/benefits/say-out-of-reach'
import { sayRest } from '@/lib/domain/benefits/say-rest'
import { sayWarning } from '@/lib/domain/benefits/say-warning'
import { sayDay } from '@/lib/domain/say-day'
import { type HistoryStep, historyOf } from '@/lib/views/benefits/authorization-history'
import { rowsOf, valuesOf } from '@/lib/views/benefits/authorization-rows'
import { requestValues } from '@/lib/views/benefits/request-on-screen'

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
  /**
   * Null while nothing is approved. `runsOut`: the day on which the last approved one is used; `whyOut`: what is true of
   * those that cannot be used any more.
   */
  burn: (DaysNow & { runsOut: string | null; whyOut: string }) | null
  warnings: string[]
  /** What was done about them already, and whether nothing is left to do. */
  renewal: { said: string; settled: boolean } | null
  note: string
  /** What was not approved, and what can be done about it. */
  rest: string | null
  /** What stands in the form of what is asked for, while the payer has not answered. */
  request: Record<string, string> | null
  /** Past days of what it continues that nobody wrote down, while it is a request. */
  unwritten: Unwritten | null
  /** What stands in the form with which it is changed. */
  values: Record<string, string>
  /** Who said what when, the newest first. */
  history: HistoryStep[]
}

/**
 * One partner's authorizations, the newest first, each with how much of it is used. `zone` is the reader's; `settled`: of a
 * plan whose days are all approved and to which none comes, so that nothing is to ask.
 */
export function authorizationsOnScreen(
  { authorizations, coverageId, dayCode }: Pick<PlanInUse, 'authorizations' | 'coverageId' | 'dayCode'>,
  burnt: readonly BurnDown[],
  { today, zone, settled = false }: { today: IsoDay; zone: string; settled?: boolean },
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
        rest: sayRest(one, today),
      },
      ofOtherPlan: one.coverageId !== coverageId,
      title: `${one.serviceCode}, ${statusWords[one.status]}`,
      paidAs: one.coverageId === coverageId && dayCode !== one.serviceCode && isAlive(one) ? dayCode : null,
      rows: rowsOf(one, ofPlan),
      request: isRequest(one) ? requestValues(one.asked, one.serviceCode) : null,
      unwritten: isRequest(one) ? unwrittenOf(one.asked.continues, burnt, today) : null,
      mark: markOf(one, today),
      burn: days &&
        approved && {
          ...{ ...days, runsOut: burn?.runsOutOn ? sayDay(burn.runsOutOn) : null },
          whyOut: sayOutOfReach(approved, today),
        },
      warnings: days && approved && !settled ? warningsOf(approved, days, today).map(sayWarning) : [],
      renewal: renewal && { said: sayRenewal(renewal, today), settled: renewal.code === 'approved' },
      values: valuesOf(one),
      history: historyOf(
        authorizations.filter(({ chain }) => chain === one.chain),
        { ofPlan: authorizations.filter((other) => other.coverageId === one.coverageId), zone },
      ),
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
