import type { Approved } from '@/lib/domain/benefits/authorization'
import { burnDown, type Override } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billableDays, type CareTime, daysOfCare } from '@/lib/domain/benefits/billable-days'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import type { Interval } from '@/lib/domain/time'

/** One partner's plan, as far as it bounds what may be booked. `times` are the sessions they are billed for now. */
export type AuthorizationFacts = {
  name: string
  zone: string
  /** Whether their plan wants days approved first. */
  needed: boolean
  /** Minutes from which a day is billed as one. */
  floor: number
  approvals: readonly Approved[]
  overrides: readonly Override[]
  times: readonly (CareTime & { sessionId?: string })[]
}

/**
 * Where a plan wants its days approved first, no day that would be billed is booked beyond what was approved: the payer
 * would not pay it, and the bill would go to the partner. Days that do not reach the payer's floor of minutes use none.
 * A coordinator may let days pass, with a reason. `leaving`: the time (one of `times`) that what is added takes the
 * place of. Refuses `authorization-does-not-reach` for each day that is newly beyond, which only staff read.
 */
export function bookedWithinAuthorization(
  facts: AuthorizationFacts,
  adding: readonly Interval[],
  leaving?: CareTime,
): Refusal[] {
  const { name, approvals, times } = facts
  if (adding.length === 0) return []
  const staying = times.filter((time) => time !== leaving)
  const after = { ...facts, times: [...staying, ...adding.map((time) => ({ ...time, attended: null }))] }
  const approved = approvals.reduce((sum, { units }) => sum + units, 0)
  return newlyBeyond(facts, after).map((day) =>
    refusal('authorization-does-not-reach', { name, day, approved }),
  )
}

/** The days of one partner that no approval reaches `after` a change, and that were not beyond `before` it. */
export function newlyBeyond(before: AuthorizationFacts, after: AuthorizationFacts): IsoDay[] {
  const stood = new Set(daysBeyond(before))
  return daysBeyond(after).filter((day) => !stood.has(day))
}

function daysBeyond({ needed, zone, floor, approvals, overrides, times }: AuthorizationFacts): IsoDay[] {
  if (!needed) return []
  return burnDown(approvals, billableDays(daysOfCare(times, zone), floor), overrides).beyond
}
