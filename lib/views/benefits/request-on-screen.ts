import type { PlanInUse } from '@/lib/data/authorization-facts'
import type { AuthorizationRow } from '@/lib/data/authorizations'
import { type AskedDays, approvedOf } from '@/lib/domain/benefits/authorization'
import { type BurnDown, burnDown } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { CareDay } from '@/lib/domain/benefits/billable-days'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import { nextPayingDay } from '@/lib/domain/benefits/plan-turns'
import { daysAWeek, plannedDays } from '@/lib/domain/benefits/planned-days'
import { requestToMake, type Unwritten, unwrittenOf } from '@/lib/domain/benefits/request-for-days'
import { sayFirstDay } from '@/lib/domain/benefits/say-first-day'
import { sayDay } from '@/lib/domain/say-day'
import { daysAfter, lastDayOf } from '@/lib/domain/scheduling/wall-clock'

/** A new request: what to begin it with, and the approvals it may continue. */
export type RequestOnScreen = {
  values: Record<string, string>
  /** Where its first day comes from; empty where it is just the next one. */
  why: string
  continues: { value: string; label: string }[]
  unwritten: Unwritten | null
}

type RequestedOf = Pick<
  PlanInUse,
  'authorizations' | 'approvals' | 'overrides' | 'coverageId' | 'dayCode' | 'turns'
>
type Used = { burnt: readonly BurnDown[]; days: readonly CareDay[]; today: IsoDay }

/** Of the plan that pays first, or, where that is to come, from the day on which it does. */
export function newRequest(
  { authorizations, approvals, overrides, coverageId, dayCode, turns }: RequestedOf,
  { burnt, days, today }: Used,
): RequestOnScreen {
  // What is approved is also used by what is not booked yet, if care goes on as it is booked.
  const end = approvals.reduce((last, { until }) => (until > last ? until : last), today)
  const ahead = burnDown(approvals, [...days, ...plannedDays(days, today, end)], overrides).approvals
  const ofPlan = authorizations.filter((one) => one.live && one.coverageId === coverageId)
  const approved = ofPlan.flatMap((one) => {
    const approved = approvedOf({ ...one, id: one.chain })
    const burn = ahead.find(({ id }) => id === one.chain)
    return approved && burn
      ? [{ chain: one.chain, reference: one.reference, until: approved.until, burn }]
      : []
  })
  const asked = requestToMake(approved, nextPayingDay(turns, today))
  const former = ofPlan.find(({ chain }) => chain === asked.continues)
  const last = approved.find(({ chain }) => chain === asked.continues)
  const usedUpOn = last?.burn.runsOutOn ?? null
  const isNext = last && asked.from === (usedUpOn ? daysAfter(usedUpOn, 1) : last.until)
  const left = burnt.find(({ id }) => id === asked.continues)?.left ?? 0
  return {
    why: isNext
      ? sayFirstDay({ ...last, usedUpOn, left, last: lastDayOf(last.until), perWeek: daysAWeek(days) })
      : '',
    values: requestValues(asked, former?.serviceCode ?? dayCode ?? 'H0015'),
    continues: ofPlan.flatMap(asChoice),
    unwritten: unwrittenOf(asked.continues, burnt, today),
  }
}

/** What stands in the form of a request. */
export const requestValues = (
  { units, from, until, perWeek, continues }: AskedDays,
  serviceCode: DayCode,
): Record<string, string> => ({
  ...{ serviceCode, from, last: lastDayOf(until), continues: continues ?? '' },
  ...{ units: String(units), perWeek: String(perWeek) },
})

function asChoice(one: AuthorizationRow) {
  const approved = approvedOf({ ...one, id: one.chain })
  if (!approved) return []
  const { units, until } = approved
  const days = units === 1 ? '1 day' : `${units} days`
  return [{ value: one.chain, label: `${one.reference}, ${days} to ${sayDay(lastDayOf(until))}` }]
}
