import { type Caller, person } from '@/lib/access/actor'
import { type PlanInUse, readAuthorizationFacts } from '@/lib/data/authorization-facts'
import { listCouplesToLookAt, listEndingChecks } from '@/lib/data/ending-soon'
import { burnDown, fewDays, fewUnits } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billableDays, daysOfCare } from '@/lib/domain/benefits/billable-days'
import { isOver, lastDayOf } from '@/lib/domain/benefits/valid-until'
import { sayDay } from '@/lib/domain/say-day'
import { daysAfter, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { paths } from '@/lib/paths'
import { authorizationsOnScreen } from '@/lib/views/benefits/authorization-on-screen'
import { look } from '@/lib/views/look'

/** One thing to renew: for which couple and partner, what is so, and where it is done. */
export type ToRenew = {
  key: string
  coupleId: string
  couple: string
  partner: string
  what: string
  /** Its last day, ISO and as it is read; null while none is set. */
  last: IsoDay | null
  ends: string
  href: string
  late: boolean
}
export type EndingSoon = { authorizations: ToRenew[]; checks: ToRenew[] }

/** Checks of plans are asked anew two weeks before they stop counting. */
const checkAhead = 14

/** What runs out in the coordinator's own cases: authorizations with few days left, and checks that stop counting. */
export function endingSoon(caller: Caller): Promise<EndingSoon> {
  return look(caller, 'authorization.list-ending', {}, async ({ tx, now }) => {
    const today = localDateOf(now.getTime(), person(caller.actor).zone)
    const asked = { by: daysAfter(today, fewDays), few: fewUnits }
    const authorizations: ToRenew[] = []
    for (const { coupleId, couple } of await listCouplesToLookAt(tx, asked)) {
      const plans = await readAuthorizationFacts(tx, coupleId)
      authorizations.push(...plans.flatMap((plan) => toRenew(plan, { coupleId, couple, today })))
    }
    const checks = await listEndingChecks(tx, daysAfter(today, checkAhead))
    return {
      authorizations: authorizations.sort(byEnd),
      checks: checks.map(({ coupleId, couple, partner, payer, until }, place) => ({
        ...{ key: `${coupleId}-${place}`, coupleId, couple, partner, late: isOver(until, today) },
        what: `Verify ${payer} again.`,
        ...endOf(lastDayOf(until)),
        href: paths.deskBenefits(coupleId),
      })),
    }
  })
}

/** The couples of whom an authorization stands in that list. */
export async function couplesWithEndingDays(caller: Caller): Promise<string[]> {
  const { authorizations } = await endingSoon(caller)
  return [...new Set(authorizations.map(({ coupleId }) => coupleId))]
}

type Of = { coupleId: string; couple: string; today: IsoDay }

function toRenew(plan: PlanInUse, { coupleId, couple, today }: Of): ToRenew[] {
  const { approvals, zone, floor, times, overrides, name: partner } = plan
  const burnt = burnDown(approvals, billableDays(daysOfCare(times, zone), floor), overrides)
  const by = daysAfter(today, fewDays)
  return authorizationsOnScreen(plan, burnt.approvals, today)
    .filter(({ ofOtherPlan }) => !ofOtherPlan)
    .flatMap(({ chain, status, warnings, values }) => {
      const { reviewDue } = values
      const due =
        reviewDue && reviewDue <= by && isAlive(status)
          ? [`The payer wants to hear by ${sayDay(reviewDue)}.`]
          : []
      const ours = status === 'to-ask' ? ['It is to be asked for.'] : []
      const said = [...ours, ...warnings, ...due]
      if (said.length === 0) return []
      const href = paths.deskAuthorizations(coupleId)
      const end = endOf(values.last || null)
      const late = end.last !== null && end.last < today
      return [{ key: chain, coupleId, couple, partner, what: said.join(' '), ...end, href, late }]
    })
}

const endOf = (last: IsoDay | null) => ({ last, ends: last === null ? 'Not set' : sayDay(last) })

/** What ends first stands first; what has no end yet, last. */
const byEnd = (one: ToRenew, other: ToRenew) => ((one.last ?? '~') < (other.last ?? '~') ? -1 : 1)

const isAlive = (status: string) => ['asked', 'approved', 'partly-approved'].includes(status)
