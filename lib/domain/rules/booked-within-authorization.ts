import type { Approved } from '@/lib/domain/benefits/authorization'
import { burnDown, type Override } from '@/lib/domain/benefits/authorization-burn-down'
import { billableDays, type CareTime, daysOfCare } from '@/lib/domain/benefits/billable-days'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
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
 * A coordinator may let days pass, with a reason. Refuses `authorization-does-not-reach` for each day, which only staff read.
 */
export function bookedWithinAuthorization(facts: AuthorizationFacts, adding: readonly Interval[]): Refusal[] {
  const { name, zone, needed, floor, approvals, overrides, times } = facts
  if (!needed || adding.length === 0) return []
  const added = adding.map((time) => ({ ...time, attended: null }))
  const days = billableDays(daysOfCare([...times, ...added], zone), floor)
  const touched = added.map(({ start }) => localDateOf(start, zone)).sort()
  // Only a day that is billed because of this booking takes one of those approved.
  const first = touched.find((one) => days.some(({ day, settled }) => day === one && !settled))
  if (first === undefined) return []
  const approved = approvals.reduce((sum, { units }) => sum + units, 0)
  return burnDown(approvals, days, overrides)
    .beyond.filter((day) => day >= first)
    .map((day) => refusal('authorization-does-not-reach', { name, day, approved }))
}
