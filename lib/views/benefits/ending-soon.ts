import { type Caller, person } from '@/lib/access/actor'
import { type PlanInUse, readAuthorizationFactsOf } from '@/lib/data/authorization-facts'
import { listCouplesToLookAt, listEndingChecks } from '@/lib/data/ending-soon'
import type { Transaction } from '@/lib/data/transaction'
import { isApproved } from '@/lib/domain/benefits/authorization'
import { burnDown, fewDays, fewUnits } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billableDays, daysOfCare } from '@/lib/domain/benefits/billable-days'
import { planName } from '@/lib/domain/benefits/plan-name'
import { isInTurn } from '@/lib/domain/benefits/plan-turns'
import { sayEachDay } from '@/lib/domain/benefits/say-days'
import { isOver } from '@/lib/domain/benefits/valid-until'
import { sayDay } from '@/lib/domain/say-day'
import { daysAfter, lastDayOf, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { paths } from '@/lib/paths'
import {
  type AuthorizationOnScreen,
  authorizationsOnScreen,
} from '@/lib/views/benefits/authorization-on-screen'
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
  /** Days stand booked that nothing approved reaches. */
  beyond: boolean
}
export type EndingSoon = { authorizations: ToRenew[]; checks: ToRenew[] }

/** Checks of plans are asked anew two weeks before they stop counting. */
const checkAhead = 14

/** An appeal takes its time to write. */
const appealAhead = 14

/**
 * What runs out in the coordinator's own cases: authorizations with few days left or denied, and
 * checks that stop counting.
 */
export function endingSoon(caller: Caller): Promise<EndingSoon> {
  return look(caller, 'authorization.list-ending', {}, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const authorizations = await readToRenew(tx, now, zone)
    const today = localDateOf(now.getTime(), zone)
    const checks = await listEndingChecks(tx, daysAfter(today, checkAhead))
    return {
      authorizations: authorizations.sort(inOrder),
      checks: checks.map(({ coupleId, couple, partner, plan, plans, until }, place) => ({
        ...{
          key: `${coupleId}-${place}`,
          coupleId,
          couple,
          partner,
          late: isOver(until, today),
          beyond: false,
        },
        what: `Verify ${planName(plan, plans)} again.`,
        ...endOf(lastDayOf(until)),
        href: paths.deskBenefits(coupleId),
      })),
    }
  })
}

/** The couples of whom an authorization stands in that list. */
export function couplesWithEndingDays(caller: Caller): Promise<string[]> {
  return look(caller, 'authorization.list-ending', {}, async ({ tx, now }) => {
    const authorizations = await readToRenew(tx, now, person(caller.actor).zone)
    return [...new Set(authorizations.map(({ coupleId }) => coupleId))]
  })
}

async function readToRenew(tx: Transaction, now: Date, zone: string): Promise<ToRenew[]> {
  const today = localDateOf(now.getTime(), zone)
  const asked = { by: daysAfter(today, fewDays), appealBy: daysAfter(today, appealAhead), few: fewUnits, now }
  const cases = new Map((await listCouplesToLookAt(tx, asked)).map((one) => [one.coupleId, one]))
  const plans = cases.size > 0 ? await readAuthorizationFactsOf(tx, [...cases.keys()]) : []
  return plans.flatMap((plan) => {
    const one = cases.get(plan.coupleId)
    const binding = plans.flatMap(({ personId, boundBy }) =>
      personId === plan.personId && boundBy ? [boundBy] : [],
    )
    return one ? toRenew(plan, { ...one, today, zone, binding }) : []
  })
}

/** `zone`: of who reads it. `binding`: former plans whose approvals bound another of theirs, and are listed with that one. */
type Of = {
  binding: readonly string[]
  coupleId: string
  couple: string
  unasked: readonly string[]
  today: IsoDay
  zone: string
}

function toRenew(
  plan: PlanInUse,
  { coupleId, couple, unasked, today, zone: ofReader, binding }: Of,
): ToRenew[] {
  const { approvals, zone, floor, times, overrides, name: partner, personId, coverageId, turns } = plan
  const burnt = burnDown(approvals, billableDays(daysOfCare(times, zone), floor), overrides)
  const of = { coupleId, couple, partner, href: paths.deskAuthorizations(coupleId) }
  const ahead = plan.needed ? burnt.beyond.filter((day) => day >= today) : []
  const runOut = authorizationsOnScreen(plan, burnt.approvals, {
    today,
    zone: ofReader,
    settled: plan.former && burnt.beyond.length === 0,
  })
    .filter(({ ofOtherPlan, coverageId: of, status }) =>
      of === plan.boundBy ? isApproved(status) : !ofOtherPlan && !binding.includes(of),
    )
    .flatMap((one) => {
      const said = saidOf(one, today)
      if (said.length === 0) return []
      const { appealBy = '', last = '' } = one.values
      const end = endOf((isToAppeal(one, today) && appealBy) || last || null)
      const late = end.last !== null && end.last < today
      return [
        {
          ...of,
          ...end,
          key: one.chain,
          what: [...ofFormer(one, plan), ...said].join(' '),
          late,
          beyond: false,
        },
      ]
    })
  return [
    ...(ahead.length > 0
      ? [bookedBeyond(ahead, { ...of, key: `beyond-${personId}-${coverageId}` }, today)]
      : []),
    ...(unasked.includes(personId) && isInTurn(turns, today)
      ? [neverAsked({ ...of, key: `unasked-${personId}` })]
      : []),
    ...runOut,
  ]
}

/** Nothing where it is of the plan itself. */
const ofFormer = ({ coverageId }: AuthorizationOnScreen, plan: PlanInUse): string[] =>
  plan.former || coverageId === plan.boundBy ? ['Of their former plan.'] : []

/** Why one authorization wants somebody, sentence by sentence; of what has been renewed already, nothing. */
function saidOf(one: AuthorizationOnScreen, today: IsoDay): string[] {
  const { status, warnings, renewal, values } = one
  const { reviewDue, appealBy = '' } = values
  const isDue = reviewDue && reviewDue <= daysAfter(today, fewDays) && isAlive(status)
  const asked = renewal && warnings.length > 0 ? [`${renewal.said}.`] : []
  return [
    ...(isToAppeal(one, today) ? [sayAppeal(one, appealBy, today)] : []),
    ...(status === 'to-ask' ? ['It is to be asked for.'] : []),
    ...(renewal?.settled ? [] : [...asked, ...warnings]),
    ...(isDue ? [`The payer wants to hear by ${sayDay(reviewDue)}.`] : []),
  ]
}

/** Its last day is near. Of what was approved in part the rest is given up with that day; a denial stays until it is ended. */
const isToAppeal = ({ status, values: { appealBy = '' } }: AuthorizationOnScreen, today: IsoDay) =>
  appealBy !== '' && appealBy <= daysAfter(today, appealAhead) && (status === 'denied' || appealBy >= today)

const sayAppeal = ({ status }: AuthorizationOnScreen, by: IsoDay, today: IsoDay) =>
  `The payer said no${status === 'denied' ? '' : ' to a part'}. The last day to appeal ${by < today ? 'was' : 'is'} ${sayDay(by)}.`

type About = Pick<ToRenew, 'key' | 'coupleId' | 'couple' | 'partner' | 'href'>

function neverAsked(of: About): ToRenew {
  const what = 'The plan wants days approved first, and nobody has asked.'
  return { ...of, ...endOf(null), what, late: false, beyond: false }
}

/** Care on these days would not be paid: this stops first. */
function bookedBeyond(days: readonly IsoDay[], of: About, today: IsoDay): ToRenew {
  const count = days.length === 1 ? '1 day is' : `${days.length} days are`
  const what = `${count} booked that nobody approved: ${sayEachDay(days, { today })}.`
  return { ...of, ...endOf(days[0] ?? null), what, late: false, beyond: true }
}

const endOf = (last: IsoDay | null) => ({ last, ends: last === null ? 'Not set' : sayDay(last) })

/** What is booked beyond stands first, then what ends first; what has no end yet, last. */
const inOrder = (one: ToRenew, other: ToRenew) => (placeOf(one) < placeOf(other) ? -1 : 1)
const placeOf = ({ beyond, last }: ToRenew) => `${beyond ? 0 : 1} ${last ?? '~'}`

const isAlive = (status: string) => ['asked', 'approved', 'partly-approved'].includes(status)
