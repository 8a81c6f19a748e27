import type { Approved } from '@/lib/domain/benefits/authorization'
import { burnDown, type Override } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billableDays, type CareTime, daysOfCare } from '@/lib/domain/benefits/billable-days'
import type { PlanTurn } from '@/lib/domain/benefits/plan-turns'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'
import type { Interval } from '@/lib/domain/time'

/** One partner's plan, as far as it bounds what may be booked. `times` are the sessions they are billed for now. */
export type AuthorizationFacts = {
  name: string
  zone: string
  /** Whether their plan wants days approved first. */
  needed: boolean
  /** Minutes from which a day is billed as one. */
  floor: number
  /** To its payer no couples session is part of a day, so none makes a day billable; nothing of them is in `times`. */
  jointApart: boolean
  approvals: readonly Approved[]
  overrides: readonly Override[]
  times: readonly (CareTime & { sessionId?: string })[]
  /** When this plan pays first; `times` are of those days alone. */
  turns: readonly PlanTurn[]
}

/**
 * Where a plan wants its days approved first, no day that would be billed is booked beyond what was approved: the payer
 * would not pay it, and the bill would go to the partner. Days that do not reach the payer's floor of minutes use none.
 * A coordinator may let days pass, with a reason. `leaving`: the time (one of `times`) that what is added takes the
 * place of. Refuses `authorization-does-not-reach` with the days that are newly beyond, which only staff read.
 */
export function bookedWithinAuthorization(
  facts: AuthorizationFacts,
  adding: readonly Interval[],
  leaving?: CareTime,
): Refusal[] {
  const { name, times } = facts
  if (adding.length === 0) return []
  const staying = times.filter((time) => time !== leaving)
  const after = { ...facts, times: [...staying, ...adding.map((time) => ({ ...time, attended: null }))] }
  const days = newlyBeyond(facts, after)
  return days.length > 0
    ? [refusal('authorization-does-not-reach', { name, days, ...leftFor(days, after) })]
    : []
}

/** The days of one partner that no approval reaches `after` a change, and that were not beyond `before` it. */
export function newlyBeyond(before: AuthorizationFacts, after: AuthorizationFacts): IsoDay[] {
  const stood = new Set(daysBeyond(before))
  return daysBeyond(after).filter((day) => !stood.has(day))
}

/** Days that are booked only because a coordinator let them pass, in order. */
export const daysLetPass = (facts: AuthorizationFacts): IsoDay[] => (facts.needed ? burnt(facts).passing : [])

const daysBeyond = (facts: AuthorizationFacts): IsoDay[] => (facts.needed ? burnt(facts).beyond : [])

const burnt = ({ zone, floor, approvals, overrides, times }: AuthorizationFacts) =>
  burnDown(approvals, billableDays(daysOfCare(times, zone), floor), overrides)

/** Of approvals that hold on one of these days every day is in use, and of all where nothing is left; else what is left. */
function leftFor(days: readonly IsoDay[], facts: AuthorizationFacts) {
  const used = burnt(facts).approvals
  const isTheirs = ({ from, until }: Approved) => days.some((day) => from <= day && day < until)
  const units = (approvals: readonly Approved[]) => approvals.reduce((sum, one) => sum + one.units, 0)
  const elsewhere = facts.approvals
    .filter((one) => !isTheirs(one))
    .map(({ id, from, until }) => ({
      ...{ from, last: lastDayOf(until), left: used.find((one) => one.id === id)?.left ?? 0 },
    }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const isAllUsed = elsewhere.length === 0
  return { spent: units(isAllUsed ? facts.approvals : facts.approvals.filter(isTheirs)), elsewhere }
}
