import {
  findFloor,
  listOwnApprovals,
  listOwnBilledTimes,
  listOwnLetPass,
  listOwnPlansThatApprove,
  type OwnApproval,
} from '@/lib/data/own-authorized-days'
import type { Transaction } from '@/lib/data/transaction'
import { type BurnDown, burnDown, type DaysNow, daysNow } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billableDays, daysOfCare, usualFloor } from '@/lib/domain/benefits/billable-days'
import { sayEachDay } from '@/lib/domain/benefits/say-days'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'
import { lastDayOf, localDateOf } from '@/lib/domain/scheduling/wall-clock'

/**
 * Days the plan agreed to and how they are used. `begins`: empty once they count. `on`: the day of the insurer's answer.
 * `former`: of a plan in whose place another came.
 */
export type AuthorizedDays = DaysNow & {
  id: string
  coverageId: string
  begins: string
  through: string
  on: string
  former: boolean
}

/** `notAgreed`: booked days from today on that the plan has not agreed to, in words; empty where there is none. */
export type OwnDays = { authorized: AuthorizedDays[]; notAgreed: { days: string; count: number } | null }

/**
 * What the plans that pay first for the one who asks agreed to, as far as it has not ended, and what is booked beyond.
 * `held`: their plans, the one that pays first today before the others.
 */
export async function ownAuthorizedDays(
  tx: Transaction,
  held: readonly string[],
  { now, zone, locale }: { now: Date; zone: string; locale: Locale },
): Promise<OwnDays> {
  const [first] = held
  if (!first) return { authorized: [], notAgreed: null }
  const today = localDateOf(now.getTime(), zone)
  const times = await listOwnBilledTimes(tx)
  const bounding = await listOwnPlansThatApprove(tx)
  const known = { approvals: await listOwnApprovals(tx), letPass: await listOwnLetPass(tx) }
  const inTurn = [...times.map(({ coverageId }) => coverageId), first].filter((id) => id !== null)
  const authorized: AuthorizedDays[] = []
  const ahead: IsoDay[] = []
  for (const plan of new Set(inTurn)) {
    const approvals = known.approvals.filter(({ coverageId }) => coverageId === plan)
    if (approvals.length === 0 && !bounding.includes(plan)) continue
    const floor = (await findFloor(tx, plan)) ?? usualFloor
    const own = times.filter(({ coverageId }) => coverageId === plan)
    const used = burnDown(approvals, billableDays(daysOfCare(own, zone), floor), known.letPass)
    if (bounding.includes(plan))
      ahead.push(...[...used.beyond, ...used.passing].filter((day) => day >= today))
    const former = !held.includes(plan)
    authorized.push(
      ...stillToCount(approvals, used.approvals, { today, locale }).map((one) => ({
        ...{ ...one, former, coverageId: plan },
      })),
    )
  }
  return {
    notAgreed:
      ahead.length > 0 ? { days: sayEachDay(ahead.sort(), { today, locale }), count: ahead.length } : null,
    authorized,
  }
}

function stillToCount(
  approvals: readonly OwnApproval[],
  used: readonly BurnDown[],
  { today, locale }: { today: IsoDay; locale: Locale },
): Omit<AuthorizedDays, 'former' | 'coverageId'>[] {
  return approvals
    .filter(({ until }) => until > today)
    .flatMap((approval) => {
      const { id, from, until, answeredOn } = approval
      const burn = used.find((one) => one.id === id)
      if (!burn) return []
      const begins = from > today ? sayLongDay(from, locale) : ''
      const through = sayLongDay(lastDayOf(until), locale)
      const on = sayLongDay(answeredOn, locale)
      return [{ ...daysNow(approval, burn, today), id, begins, through, on }]
    })
}
