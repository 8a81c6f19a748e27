import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { type BillableTo, countsInDay } from '@/lib/domain/benefits/billable-to'
import { isInTurn } from '@/lib/domain/benefits/plan-turns'
import type { Refusal } from '@/lib/domain/refusals'
import {
  type AuthorizationFacts,
  bookedWithinAuthorization,
  daysLetPass,
} from '@/lib/domain/rules/booked-within-authorization'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import type { Interval } from '@/lib/domain/time'

type Plan = AuthorizationFacts & { personId: string }
type Added = Interval & { kind: SessionKind; partnerIds: readonly string[]; billableTo?: BillableTo }

/**
 * Every day by which these sessions would pass what a partner's payer approved, each partner's plan by itself
 * (`plans` in the couple's order; of one partner several where their order changes with a month). `moved`: the one session is booked already, and gives up the time it had, so that
 * only a day it newly takes counts, be it by lasting longer. Staff alone are told.
 */
export function checkAuthorization(
  plans: readonly Plan[],
  adding: readonly Added[],
  { moved }: { moved?: string } = {},
): Refusal[] {
  return plans.flatMap((plan) => {
    const own = inDaysOf(plan, plans, adding)
    if (moved === undefined) return bookedWithinAuthorization(plan, own)
    const before = plans
      .filter(({ personId }) => personId === plan.personId)
      .flatMap(({ times }) => times.filter(({ sessionId }) => sessionId === moved))
      .at(0)
    // Not billed to this partner before, so neither after.
    return before ? bookedWithinAuthorization(plan, own, before) : []
  })
}

/** Of the days these sessions fall on, those that pass only by a coordinator's word, by partner in the couple's order. */
export function checkLetPass<One extends Plan>(
  plans: readonly One[],
  adding: readonly Added[],
): { plan: One; days: IsoDay[] }[] {
  return plans.flatMap((plan) => {
    const own = inDaysOf(plan, plans, adding)
    const stood = new Set(daysLetPass(plan))
    const after = { ...plan, times: [...plan.times, ...own.map((time) => ({ ...time, attended: null }))] }
    const days = daysLetPass(after).filter((day) => !stood.has(day))
    return days.length > 0 ? [{ plan, days }] : []
  })
}

function inDaysOf(
  { personId, jointApart, zone, turns }: Plan,
  plans: readonly Plan[],
  adding: readonly Added[],
): Added[] {
  const position = plans[0]?.personId === personId ? 1 : 2
  return adding.filter(
    ({ start, partnerIds, kind, billableTo: to = null }) =>
      partnerIds.includes(personId) &&
      isInTurn(turns, localDateOf(start, zone)) &&
      countsInDay({ kind, to, position }, jointApart),
  )
}
