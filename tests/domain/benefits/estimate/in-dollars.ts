import type { BasisPoints, Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { CostOrder } from '@/lib/domain/benefits/estimate/cost-orders'
import type { Allowed, Patient, PlanTerms, YearlySum } from '@/lib/domain/benefits/estimate/estimate'

/** A sum of a year in dollars: what is left of it; or its whole and what is left, `null` where it was not said. */
type Sum = number | [total: number | null, left: number | null]

/** A plan in whole words: dollars and percent, as a person works it out on paper. */
export type OnPaper = {
  deductible?: Sum
  family?: Sum
  outOfPocket?: Sum
  familyOutOfPocket?: Sum
  percent?: number
  copay?: number
  /** What the plan allows for a day; two numbers for a range; `null` when it is not known. */
  allowed?: Amount | null
  /** What it allows from a day on instead; `null` from when on nobody knows it. */
  then?: Record<IsoDay, Amount | null>
  order?: CostOrder
  asOf?: IsoDay
  yearStarts?: string
  /** The last day of the plan. */
  until?: IsoDay
  policy?: string
}

type Amount = number | [number, number]

/** The plan's allowed amount is $400 a day unless told otherwise. */
export function planOf(paper: OnPaper, coverage = 'her plan'): PlanTerms {
  return {
    coverage,
    policy: paper.policy ?? coverage,
    asOf: paper.asOf ?? '2027-01-02',
    yearStarts: paper.yearStarts ?? '01-01',
    until: paper.until ?? null,
    deductible: { individual: sum(paper.deductible), family: sum(paper.family) },
    outOfPocket: { individual: sum(paper.outOfPocket), family: sum(paper.familyOutOfPocket) },
    copay: paper.copay === undefined ? null : cents(paper.copay),
    coinsurance: paper.percent === undefined ? null : basisPoints(paper.percent),
    allowed: allowedIn(paper),
    order: paper.order ?? 'deductible-coinsurance-copay',
    rests: [],
    assumptions: [],
  }
}

function allowedIn({ allowed = 400, then = {} }: OnPaper): Allowed[] {
  const steps = Object.entries({ '2000-01-01': allowed, ...then }).sort(([a], [b]) => a.localeCompare(b))
  return steps.flatMap(([from, amount], place) => {
    if (amount === null) return []
    const [low, high] = Array.isArray(amount) ? amount : [amount, amount]
    return [{ low: cents(low), high: cents(high), from, until: steps[place + 1]?.[0] ?? null }]
  })
}

export function patientOf(plans: OnPaper[], days: IsoDay[], id = 'maya'): Patient {
  return { id, days, plans: plans.map((plan, place) => planOf(plan, `${id} plan ${place + 1}`)) }
}

export const cents = (dollars: number): Cents => Math.round(dollars * 100)
const basisPoints = (percent: number): BasisPoints => Math.round(percent * 100)

function sum(said: Sum | undefined): YearlySum | null {
  if (said === undefined) return null
  const [total, left] = Array.isArray(said) ? said : [null, said]
  return { total: total === null ? null : cents(total), left: left === null ? null : cents(left) }
}

/** Monday, Wednesday, Friday, week after week from Monday, January 4, 2027. */
export function threeAWeek(count: number): IsoDay[] {
  return Array.from({ length: count }, (_, place) => {
    const date = new Date('2027-01-04T00:00:00Z')
    date.setUTCDate(date.getUTCDate() + Math.floor(place / 3) * 7 + (place % 3) * 2)
    return date.toISOString().slice(0, 10)
  })
}
