import { canPayAfter } from '@/lib/domain/benefits/estimate/can-pay-after'
import { courseOfDays } from '@/lib/domain/benefits/estimate/course-of-days'
import type {
  Allowed,
  DayCost,
  Estimate,
  EstimateAsked,
  Patient,
  PlanTerms,
} from '@/lib/domain/benefits/estimate/estimate'
import { paysOn } from '@/lib/domain/benefits/estimate/pays-on'
import { byWeek, sumOf } from '@/lib/domain/benefits/estimate/sum-up'
import { leftFirst, type Told, whatCanBeTold } from '@/lib/domain/benefits/estimate/what-can-be-told'
import { whatIsAssumed } from '@/lib/domain/benefits/estimate/what-is-assumed'

/**
 * What each patient may pay for their planned days, in the order they were asked about. Both partners of a couple are
 * asked about together only where they are on one policy and fill its family sums day by day. See estimate.ts for what
 * the figures mean, cost-orders.ts for how a day is counted. No day after the end of the plan that pays first is counted,
 * and none from the first one on for which nobody knows what it allows. Refuses nothing: what is not known is said as
 * such.
 */
export function estimateCosts(asked: EstimateAsked): Estimate[] {
  const patients = asked.patients.map(withinFirstPlan)
  const told = patients.map((patient) => ({ patient, told: whatCanBeTold(patient) }))
  const counted = told.flatMap(({ patient, told: what }) =>
    what.kind === 'figures'
      ? [{ patient: { ...patient, days: what.days }, plans: pricedPlans(patient, what) }]
      : [],
  )
  const low = courseOfDays(counted, 'low')
  const high = courseOfDays(counted, 'high')
  return told.map(({ patient, told: what }) => {
    const said = { patient: patient.id, rests: restsOf(patient), assumptions: whatIsAssumed(patient, what) }
    if (what.kind === 'not-known') return { ...said, ...what }
    if (what.kind === 'percentage-only') return { ...said, ...termsOf(patient) }
    const days = low.flatMap((day, place): DayCost[] => {
      const other = high[place]
      if (day.patient !== patient.id || !other) return []
      const steps = { low: day.steps, high: other.steps }
      return [{ day: day.day, low: day.cost, high: other.cost, steps }]
    })
    const figures = figuresOf(days.map((day) => (what.flat ? withoutAllowed(day) : day)))
    return { ...said, ...figures, uncounted: what.uncounted }
  })
}

type Figures = Extract<Told, { kind: 'figures' }>

/** A plan that is over pays for no day; what another would then pay first is not guessed. */
function withinFirstPlan(patient: Patient): Patient {
  const [first] = patient.plans
  return { ...patient, days: patient.days.filter((day) => first === undefined || paysOn(day, first)) }
}

/** More than any day costs: under it a fixed copay is never cut. */
const anyDay: Allowed = { low: 100_000_000, high: 100_000_000, from: '', until: null }

/** The first plan and those after it that can be counted: one whose amount or share nobody told has no say. */
function pricedPlans({ plans: [first, ...others] }: Patient, { flat, days }: Figures): PlanTerms[] {
  if (!first) return []
  if (flat) return [{ ...first, allowed: [anyDay] }]
  return [first, ...others.flatMap((other) => canPayAfter(other, days)?.plan ?? [])]
}

function figuresOf(days: DayCost[]) {
  const sum = sumOf(days)
  const inOrder = sum.low.patientPays <= sum.high.patientPays
  const ordered = inOrder ? days : days.map(swapped)
  const isOne = days.every(({ low, high }) => low.patientPays === high.patientPays)
  return {
    kind: isOne ? ('amount' as const) : ('range' as const),
    days: ordered,
    weeks: byWeek(ordered),
    total: sumOf(ordered),
  }
}

const swapped = ({ day, low, high, steps }: DayCost): DayCost => ({
  day,
  low: high,
  high: low,
  steps: { low: steps.high, high: steps.low },
})

const withoutAllowed = ({ low, high, ...rest }: DayCost): DayCost => ({
  ...rest,
  low: { ...low, allowed: null, planPays: null },
  high: { ...high, allowed: null, planPays: null },
})

function termsOf({ plans: [plan] }: Patient) {
  const terms = {
    deductibleLeft: plan && plan.order !== 'copay-only' ? leftFirst(plan.deductible) : null,
    coinsurance: plan?.coinsurance ?? null,
    copay: plan?.copay ?? null,
    atMost: plan ? leftFirst(plan.outOfPocket) : null,
  }
  return { kind: 'percentage-only' as const, terms, missing: ['allowed-amount' as const] }
}

const restsOf = ({ plans }: Patient) => plans.flatMap(({ rests }) => rests)
