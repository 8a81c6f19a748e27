import type { PlanInUse } from '@/lib/data/authorization-facts'
import type { AuthorizationRow } from '@/lib/data/authorizations'
import { type AskedDays, approvedOf } from '@/lib/domain/benefits/authorization'
import type { BurnDown } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import { nextPayingDay } from '@/lib/domain/benefits/plan-turns'
import { requestToMake, type Unwritten, unwrittenOf } from '@/lib/domain/benefits/request-for-days'
import { sayDay } from '@/lib/domain/say-day'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'

/** A new request: what to begin it with, and the approvals it may continue. */
export type RequestOnScreen = {
  values: Record<string, string>
  continues: { value: string; label: string }[]
  unwritten: Unwritten | null
}

type RequestedOf = Pick<PlanInUse, 'authorizations' | 'coverageId' | 'dayCode' | 'turns'>

/** Of the plan that pays first, or, where that is to come, from the day on which it does. */
export function newRequest(
  { authorizations, coverageId, dayCode, turns }: RequestedOf,
  burnt: readonly BurnDown[],
  today: IsoDay,
): RequestOnScreen {
  const ofPlan = authorizations.filter((one) => one.live && one.coverageId === coverageId)
  const approved = ofPlan.flatMap((one) => {
    const approved = approvedOf({ ...one, id: one.chain })
    const burn = burnt.find(({ id }) => id === one.chain)
    return approved && burn ? [{ chain: one.chain, until: approved.until, burn }] : []
  })
  const asked = requestToMake(approved, nextPayingDay(turns, today))
  const former = ofPlan.find(({ chain }) => chain === asked.continues)
  return {
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
