import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { type BillableTo, countsInDay } from '@/lib/domain/benefits/billable-to'
import type { Refusal } from '@/lib/domain/refusals'
import {
  type AuthorizationFacts,
  bookedWithinAuthorization,
  daysLetPass,
} from '@/lib/domain/rules/booked-within-authorization'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import type { Interval } from '@/lib/domain/time'

type Plan = AuthorizationFacts & { personId: string }
type Added = Interval & { kind: SessionKind; partnerIds: readonly string[]; billableTo?: BillableTo }

/**
 * Every day by which these sessions would pass what a partner's payer approved, each partner's plan by itself
 * (`plans` in the couple's order). `moved`: the one session is booked already, and gives up the time it had, so that
 * only a day it newly takes counts, be it by lasting longer. Staff alone are told.
 */
export function checkAuthorization(
  plans: readonly Plan[],
  adding: readonly Added[],
  { moved }: { moved?: string } = {},
): Refusal[] {
  return plans.flatMap((plan, place) => {
    const own = inDaysOf(plan, place, adding)
    if (moved === undefined) return bookedWithinAuthorization(plan, own)
    const before = plan.times.find(({ sessionId }) => sessionId === moved)
    // Not billed to this partner before, so neither after.
    return before ? bookedWithinAuthorization(plan, own, before) : []
  })
}

/** Of the days these sessions fall on, those that pass only by a coordinator's word, by partner in the couple's order. */
export function checkLetPass<One extends Plan>(
  plans: readonly One[],
  adding: readonly Added[],
): { plan: One; days: IsoDay[] }[] {
  return plans.flatMap((plan, place) => {
    const own = inDaysOf(plan, place, adding)
    const stood = new Set(daysLetPass(plan))
    const after = { ...plan, times: [...plan.times, ...own.map((time) => ({ ...time, attended: null }))] }
    const days = daysLetPass(after).filter((day) => !stood.has(day))
    return days.length > 0 ? [{ plan, days }] : []
  })
}

const inDaysOf = ({ personId, jointApart }: Plan, place: number, adding: readonly Added[]) =>
  adding.filter(
    ({ partnerIds, kind, billableTo: to = null }) =>
      partnerIds.includes(personId) && countsInDay({ kind, to, position: place === 0 ? 1 : 2 }, jointApart),
  )
