import {
  findFloor,
  listOwnApprovals,
  listOwnBilledTimes,
  listOwnLetPass,
} from '@/lib/data/own-authorized-days'
import type { Transaction } from '@/lib/data/transaction'
import { burnDown, type DaysNow, daysNow } from '@/lib/domain/benefits/authorization-burn-down'
import { billableDays, daysOfCare, usualFloor } from '@/lib/domain/benefits/billable-days'
import { sayEachDay } from '@/lib/domain/benefits/say-days'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'
import { lastDayOf, localDateOf } from '@/lib/domain/scheduling/wall-clock'

/** Days the plan agreed to and how they are used. `begins`: empty once they count. `on`: the day of the insurer's answer. */
export type AuthorizedDays = DaysNow & { id: string; begins: string; through: string; on: string }

/** `notAgreed`: booked days from today on that the plan has not agreed to, in words; empty where there is none. */
export type OwnDays = { authorized: AuthorizedDays[]; notAgreed: { days: string; count: number } | null }

/** What the first plan of the one who asks agreed to, as far as it has not ended, and what is booked beyond. */
export async function ownAuthorizedDays(
  tx: Transaction,
  coverage: string,
  { now, zone, locale }: { now: Date; zone: string; locale: Locale },
): Promise<OwnDays> {
  const today = localDateOf(now.getTime(), zone)
  const approvals = (await listOwnApprovals(tx)).filter(({ coverageId }) => coverageId === coverage)
  const letPass = await listOwnLetPass(tx)
  if (approvals.length === 0 && letPass === null) return { authorized: [], notAgreed: null }
  const floor = (await findFloor(tx, coverage)) ?? usualFloor
  const days = billableDays(daysOfCare(await listOwnBilledTimes(tx), zone), floor)
  const used = burnDown(approvals, days, letPass ?? [])
  const ahead = [...used.beyond, ...used.passing].filter((day) => day >= today).sort()
  return {
    notAgreed: letPass && ahead.length > 0 ? { days: sayEachDay(ahead, locale), count: ahead.length } : null,
    authorized: approvals
      .filter(({ until }) => until > today)
      .flatMap((approval) => {
        const { id, from, until, answeredOn } = approval
        const burn = used.approvals.find((one) => one.id === id)
        if (!burn) return []
        const begins = from > today ? sayLongDay(from, locale) : ''
        const through = sayLongDay(lastDayOf(until), locale)
        const on = sayLongDay(answeredOn, locale)
        return [{ ...daysNow(approval, burn, today), id, begins, through, on }]
      }),
  }
}
