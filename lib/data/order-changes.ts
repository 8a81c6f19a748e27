import { inTurns, type PlanInUse } from '@/lib/data/authorization-facts'
import { burnDown } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billableDays, daysOfCare } from '@/lib/domain/benefits/billable-days'

/** What becomes of what is booked, and approved, once another plan pays first. */
export type OrderChanges = {
  /** Booked days that would be billed and come under it, in order. */
  days: IsoDay[]
  /** It wants days approved first, as far as we know. */
  needed: boolean
  /** Of those days the ones that it did not approve. */
  beyond: IsoDay[]
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
  const moved = inTurns([{ from, until: null }], plan)
  const days = billableDays(daysOfCare(moved.times, moved.zone), moved.floor).filter(
    ({ settled }) => !settled,
  )
  const { beyond } = burnDown(moved.approvals, days, moved.overrides)
  const lost = plans
    .filter((one) => one.coverageId !== coverageId && one.turns.length > 0)
    .flatMap(({ approvals, authorizations }) =>
      approvals
        .filter(({ until }) => from === null || until > from)
        .map((one) => authorizations.find(({ live, chain }) => live && chain === one.id)?.reference ?? ''),
    )
  return { days: days.map(({ day }) => day).sort(), needed: moved.needed, beyond: [...beyond].sort(), lost }
}
