import { findFloor, listOwnApprovals, listOwnBilledTimes } from '@/lib/data/own-authorized-days'
import type { Transaction } from '@/lib/data/transaction'
import { burnDown, type DaysNow, daysNow } from '@/lib/domain/benefits/authorization-burn-down'
import { billableDays, daysOfCare, usualFloor } from '@/lib/domain/benefits/billable-days'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'
import { daysAfter, localDateOf } from '@/lib/domain/scheduling/wall-clock'

/** Days the plan agreed to and how they are used; `on`: when we were told. */
export type AuthorizedDays = DaysNow & { id: string; through: string; on: string }

/** What the first plan of the one who asks agreed to, as far as it has not ended. */
export async function ownAuthorizedDays(
  tx: Transaction,
  coverage: string,
  { now, zone, locale }: { now: Date; zone: string; locale: Locale },
): Promise<AuthorizedDays[]> {
  const today = localDateOf(now.getTime(), zone)
  const approvals = (await listOwnApprovals(tx)).filter(({ coverageId }) => coverageId === coverage)
  if (approvals.length === 0) return []
  const floor = (await findFloor(tx, coverage)) ?? usualFloor
  const days = billableDays(daysOfCare(await listOwnBilledTimes(tx), zone), floor)
  const used = burnDown(approvals, days).approvals
  return approvals
    .filter(({ until }) => until > today)
    .flatMap((approval) => {
      const { id, until, toldAt } = approval
      const burn = used.find((one) => one.id === id)
      if (!burn) return []
      const through = sayLongDay(daysAfter(until, -1), locale)
      const on = sayLongDay(localDateOf(toldAt.getTime(), zone), locale)
      return [{ ...daysNow(approval, burn, today), id, through, on }]
    })
}
