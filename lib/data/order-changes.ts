import { inTurns, type PlanInUse } from '@/lib/data/authorization-facts'
import { burnDown } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billableDays, daysOfCare } from '@/lib/domain/benefits/billable-days'
import { type PlanTurn, turnsInPlaceOf } from '@/lib/domain/benefits/plan-turns'

/** What is booked in days in which a plan shall pay first. */
export type BookedUnder = {
  /** Booked days that would be billed and come under it, in order. */
  days: IsoDay[]
  /** It wants days approved first, as far as we know. */
  needed: boolean
  /** Of those days the ones that it did not approve. */
  beyond: IsoDay[]
}

/** What becomes of what is booked, and approved, once another plan pays first. */
export type OrderChanges = BookedUnder & {
  /** The references of approvals of the other plans, which count no more from then on. */
  lost: string[]
}

/** Of one person's plans (`readEveryPlan`): what follows once this one pays first from a day on, null from the start. */
export function orderChanges(
  plans: readonly PlanInUse[],
  coverageId: string,
  from: IsoDay | null,
): OrderChanges {
  const plan = plans.find((one) => one.coverageId === coverageId)
  if (!plan) return { days: [], needed: false, beyond: [], lost: [] }
  const lost = plans
    .filter((one) => one.coverageId !== coverageId && one.turns.length > 0)
    .flatMap(({ approvals, authorizations }) =>
      approvals
        .filter(({ until }) => from === null || until > from)
        .map((one) => authorizations.find(({ live, chain }) => live && chain === one.id)?.reference ?? ''),
    )
  return { ...bookedUnder(plan, [{ from, until: null }]), lost }
}

/**
 * When another plan in the place of this one pays first, and what is booked in it then. `over`: days of the person that are
 * over, which keep their plan.
 */
export function inPlaceOf(
  plans: readonly PlanInUse[],
  { id, turns: now }: { id: string; turns: readonly PlanTurn[] },
  over: readonly IsoDay[],
): { turns: PlanTurn[]; days: IsoDay[] } {
  const turns = turnsInPlaceOf(now, over)
  const plan = plans.find(({ coverageId }) => coverageId === id)
  return { turns, days: plan ? bookedUnder(plan, turns).days : [] }
}

/** How many days of a plan's approvals are not booked yet, in its turns; null where it has none, so that they bound nothing. */
export function approvedAndLeft(plans: readonly PlanInUse[], coverageId: string): number | null {
  const plan = plans.find((one) => one.coverageId === coverageId)
  if (!plan || plan.approvals.length === 0) return null
  return daysLeft(inTurns(plan.turns, plan))
}

/** How many approved days are not used by what is booked. */
export function daysLeft({
  approvals,
  times,
  zone,
  floor,
  overrides,
}: Pick<PlanInUse, 'approvals' | 'times' | 'zone' | 'floor' | 'overrides'>): number {
  const burnt = burnDown(approvals, billableDays(daysOfCare(times, zone), floor), overrides)
  return burnt.approvals.reduce((sum, { left }) => sum + left, 0)
}

/** What is booked in these turns, as it comes under this plan (`readEveryPlan`). */
export function bookedUnder(plan: PlanInUse, turns: readonly PlanTurn[]): BookedUnder {
  const moved = inTurns(turns, plan)
  const days = billableDays(daysOfCare(moved.times, moved.zone), moved.floor).filter(
    ({ settled }) => !settled,
  )
  const { beyond } = burnDown(moved.approvals, days, moved.overrides)
  return { days: days.map(({ day }) => day).sort(), needed: moved.needed, beyond: [...beyond].sort() }
}
