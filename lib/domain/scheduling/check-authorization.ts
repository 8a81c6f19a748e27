import { type BillableTo, isBilledTo } from '@/lib/domain/benefits/billable-to'
import type { Refusal } from '@/lib/domain/refusals'
import {
  type AuthorizationFacts,
  bookedWithinAuthorization,
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
    const isTheirs = ({ kind, billableTo }: Added) =>
      isBilledTo(kind, billableTo ?? null, place === 0 ? 1 : 2)
    const own = adding.filter((one) => one.partnerIds.includes(plan.personId) && isTheirs(one))
    if (moved === undefined) return bookedWithinAuthorization(plan, own)
    const before = plan.times.find(({ sessionId }) => sessionId === moved)
    // Not billed to this partner before, so neither after.
    return before ? bookedWithinAuthorization(plan, own, before) : []
  })
}
