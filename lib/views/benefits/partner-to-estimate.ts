import { asFact, type FactRow } from '@/lib/data/benefit-facts'
import type { AllowedRow, listBookedTimes, PlanToEstimate } from '@/lib/data/plans-to-estimate'
import type { PolicyAnswer } from '@/lib/data/policy-answers'
import { billableDays, daysOfCare, usualFloor } from '@/lib/domain/benefits/billable-days'
import { standsApart } from '@/lib/domain/benefits/billable-to'
import type { CarePlace } from '@/lib/domain/benefits/billing-codes'
import { conflicts } from '@/lib/domain/benefits/conflicts'
import type { PlanTerms } from '@/lib/domain/benefits/estimate/estimate'
import type { SaidFact } from '@/lib/domain/benefits/estimate/pick-fact'
import { type Planned, plannedDays } from '@/lib/domain/benefits/estimate/planned-days'
import { termsOfFacts } from '@/lib/domain/benefits/estimate/terms-of-facts'
import { lastDayOfPlan } from '@/lib/domain/benefits/last-day-of-plan'
import { asOnePolicy, onePolicy } from '@/lib/domain/benefits/shared-policy'
import { isLive } from '@/lib/domain/benefits/valid-until'

export type KnownForEstimates = {
  plans: PlanToEstimate[]
  facts: FactRow[]
  allowed: AllowedRow[]
  /** What couples said of two of these plans. */
  answers: readonly PolicyAnswer[]
  booked: Awaited<ReturnType<typeof listBookedTimes>>
  /** ISO day, by the zone of who looks. */
  today: string
  zone: string
}

export type ToEstimate = {
  personId: string
  planned: Planned
  payer: { id: string; name: string } | null
  plansAt: (place: CarePlace) => PlanTerms[]
}

/** One person as the estimate counts them: their planned days and the plans that may pay. */
export function partnerToEstimate(personId: string, known: KnownForEstimates): ToEstimate {
  const own = known.plans.filter((plan) => plan.personId === personId && mayPay(plan, known))
  const [first] = own
  const jointApart = first?.known?.jointApart ?? false
  const times = known.booked.filter((one) => one.personId === personId && !standsApart(one.kind, jointApart))
  const days = daysOfCare(
    times.map(({ start, end }) => ({ start: start.getTime(), end: end.getTime(), attended: null })),
    times[0]?.zone ?? known.zone,
  )
  const billable = billableDays(days, first?.known?.floor ?? usualFloor)
  const planned = plannedDays(
    billable.map(({ day }) => day),
    known.today,
  )
  return {
    personId,
    planned,
    payer: first?.payerId && first.known ? { id: first.payerId, name: first.known.name } : null,
    plansAt: (place) => own.map((plan) => termsAt(place, plan, planned.days, known)),
  }
}

/** What is known of one plan by itself, whichever days are planned: its yearly sums, and of which day they are. */
export const termsOfPlan = (plan: PlanToEstimate, known: KnownForEstimates): PlanTerms =>
  termsAt('telehealth', plan, [], known)

/** A plan that was concluded not to cover, that every source calls ended, or whose last day is behind us pays nothing. */
function mayPay({ coverageId, notCovered }: PlanToEstimate, { facts, today }: KnownForEstimates): boolean {
  const live = facts.filter((one) => one.coverageId === coverageId && isLive(one, today))
  const said = live.filter(({ key }) => key === 'coverage-active')
  const isEnded = said.some(({ value }) => value === false) && !said.some(({ value }) => value === true)
  const last = lastDayOfPlan(live.map((row) => asFact(row, today)))
  return !notCovered && !isEnded && (last === null || last >= today)
}

/**
 * Where a payer is entered out of network only on the first planned day with an amount, so is the program; everywhere
 * else its in-network terms are taken.
 */
function termsAt(
  place: CarePlace,
  plan: PlanToEstimate,
  days: readonly string[],
  known: KnownForEstimates,
): PlanTerms {
  const ofPlan = known.allowed.filter(
    (fee) => fee.payerId === plan.payerId && fee.code === plan.known?.dayCode,
  )
  const on = (day: string) => ofPlan.filter((fee) => holdsOn(day, fee))
  const here = on(days.find((day) => on(day).length > 0) ?? known.today)
  const network = here.length > 0 && here.every((fee) => fee.network === 'out') ? 'out' : 'in'
  return termsOfFacts({
    coverage: plan.coverageId,
    policy: policyOf(plan, known),
    facts: factsOf(plan, known),
    payer: plan.known,
    network,
    fees: ofPlan.filter(
      (fee) => fee.place === place && fee.network === network && days.some((day) => holdsOn(day, fee)),
    ),
    telehealth: place === 'telehealth',
    today: known.today,
  })
}

const holdsOn = (day: string, { from, until }: AllowedRow) => from <= day && (until === null || day < until)

function factsOf({ coverageId }: PlanToEstimate, { facts, today }: KnownForEstimates): SaidFact[] {
  const live = facts.filter((row) => row.coverageId === coverageId && isLive(row, today))
  const rules = live.map((row) => asFact(row, today))
  const clashing = new Set(conflicts(rules).flatMap(({ one, other }) => [one, other]))
  return live.map(({ id, key, value, scope, note, source, saidOn }, place) => ({
    ...{ id, key, value, scope, note },
    kind: source,
    on: saidOn,
    disputed: clashing.has(rules[place] as (typeof rules)[number]),
  }))
}

/** Two coverages of one policy are known by the one of whoever holds it. */
function policyOf(plan: PlanToEstimate, { plans, answers }: KnownForEstimates): string {
  const held = plans.find((other) => {
    const two = asOnePolicy(plan, other)
    if (two?.own !== other) return false
    const said = answers.find((one) => one.coverageId === plan.coverageId && one.heldId === other.coverageId)
    return onePolicy(plan, other, said?.onePolicy ?? null) === 'shared'
  })
  return held?.coverageId ?? plan.coverageId
}
