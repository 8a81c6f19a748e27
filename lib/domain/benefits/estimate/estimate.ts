import type { BasisPoints, Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { CostOrder } from '@/lib/domain/benefits/estimate/cost-orders'

/**
 * What one partner may pay for their planned days: an estimate, not a guarantee. Money is integer cents, shares are
 * integer basis points, days are ISO days.
 *
 * `amount`: one figure. `range`: two, because the allowed amount or something that was used is known within bounds
 * only. `percentage-only`: the allowed amount is not known, so only the plan's terms can be told. `not-known`: not even
 * those. What is not known is never a zero: the last two kinds carry no figures at all.
 */
export type Estimate = {
  patient: string
  rests: FactRef[]
  assumptions: Assumption[]
} & (
  | {
      kind: 'amount' | 'range'
      days: DayCost[]
      weeks: WeekCost[]
      total: Between
      uncounted: Uncounted | null
    }
  | { kind: 'percentage-only'; terms: Terms; missing: Missing[] }
  | { kind: 'not-known'; missing: Missing[] }
)

/** Planned days that are in no figure: from this day on nobody knows what the plan allows. */
export type Uncounted = { from: IsoDay; days: number }

/**
 * Two whole courses of the same days, with the smaller allowed amount and less of a deductible left, and with the
 * larger: `low` is the one whose total is smaller. Sums hold within each to the cent. In a single week `low` may cost
 * more than `high`, because a larger allowed amount fills the deductible sooner: `spanOf` puts the two in order.
 */
export type Between = { low: Cost; high: Cost }
export type DayCost = Between & { day: IsoDay; steps: { low: Step[]; high: Step[] } }
/** A week begins on its Monday. */
export type WeekCost = Between & { startsOn: IsoDay; days: number }

/**
 * `deductible + coinsurance + copay` is what the first plan leaves; less `otherPlanPays` it is `patientPays`. `allowed`
 * and `planPays` are null where a plan asks for a fixed copay and what it allows is not known.
 */
export type Cost = {
  allowed: Cents | null
  deductible: Cents
  coinsurance: Cents
  copay: Cents
  planPays: Cents | null
  otherPlanPays: Cents
  patientPays: Cents
}

/** One step of the maths of a day, as a code with its numbers; the words are in the messages `estimate`. */
export type Step =
  | { code: 'plan-year-starts'; day: IsoDay }
  | { code: 'allowed-amount-changes'; day: IsoDay; to: Cents }
  | { code: 'copay-first'; copay: Cents; of: Cents }
  | { code: 'deductible'; takes: Cents; left: Cents | null }
  | { code: 'coinsurance'; share: BasisPoints; of: Cents; comesTo: Cents }
  | { code: 'copay'; copay: Cents }
  | { code: 'maximum-reached'; pays: Cents; insteadOf: Cents }
  | { code: 'plan-pays-all' }
  | { code: 'other-plan-pays'; pays: Cents; of: Cents }

/** Where a number of an estimate was said, and on which day. */
export type FactRef = { what: RestsOn; id: string; on: IsoDay; kind: 'reply' | 'call' | 'card' | 'fee' }
export type RestsOn =
  | 'deductible-individual'
  | 'deductible-family'
  | 'out-of-pocket-individual'
  | 'out-of-pocket-family'
  | 'copay'
  | 'coinsurance'
  | 'coverage-until'
  | 'allowed-amount'

export type Missing = 'plan' | 'copay-or-coinsurance' | 'allowed-amount' | 'planned-days'

/** What can be told without an allowed amount. `null`: not said. */
export type Terms = {
  deductibleLeft: Cents | null
  coinsurance: BasisPoints | null
  copay: Cents | null
  /** No more than this until the plan's year ends, however much a day costs. */
  atMost: Cents | null
}

export type Assumption =
  | { code: 'days-assumed' | 'days-from-week'; perWeek: number; weeks: number }
  | { code: 'calendar-year' }
  | { code: 'plan-year-ends'; on: IsoDay }
  | { code: 'plan-ends'; on: IsoDay }
  | { code: 'network-assumed'; network: 'in' | 'out' }
  | { code: 'cost-order'; order: CostOrder; known: boolean }
  | { code: 'no-deductible-said' }
  | { code: 'deductible-use-not-known' }
  | { code: 'no-maximum-said' }
  | { code: 'maximum-use-not-known' }
  | { code: 'no-copay-said' }
  | { code: 'no-coinsurance-said' }
  | { code: 'family-deductible-only' }
  | { code: 'family-use-not-known' }
  | { code: 'other-plan-not-counted' }
  | { code: 'other-plan-counted' }
  | { code: 'other-plan-counted-until'; on: IsoDay }
  | { code: 'partner-uses-nothing' }
  | { code: 'partner-days-counted' }
  | { code: 'allowed-amount-not-known' }
  | { code: 'allowed-amount-changes'; on: IsoDay }
  | { code: 'allowed-amount-ends'; on: IsoDay; days: number }
  | { code: 'telehealth-not-said' }
  | { code: 'sources-disagree'; about: RestsOn }
  | { code: 'nothing-else-used' }

/** What an estimate is made of: one partner, or both where they are on one policy and fill its family sums together. */
export type EstimateAsked = { patients: readonly Patient[] }
export type Patient = {
  id: string
  /** In the order in which they pay. */
  plans: readonly PlanTerms[]
  /** The planned billable days; each counts once. */
  days: readonly IsoDay[]
}

/** One plan as the estimate needs it, for one place (telehealth or in person) and one network. */
export type PlanTerms = {
  coverage: string
  /** The same for both partners exactly when they are on one policy: then family sums are shared. */
  policy: string
  /** The day on which the sums that are left were said. */
  asOf: IsoDay
  /** `MM-DD` on which the plan's sums start anew. */
  yearStarts: string
  /** The last day of the plan, as a source says it: it pays for no day after. */
  until?: IsoDay | null
  deductible: Sums
  outOfPocket: Sums
  copay: Cents | null
  coinsurance: BasisPoints | null
  /** The amounts for a day of care, none of them for the same day as another; a day that none holds on is not known. */
  allowed: readonly Allowed[]
  order: CostOrder
  rests: readonly FactRef[]
  assumptions: readonly Assumption[]
}

/** What a plan allows for a day of care from a day on, `until` its first day no more. */
export type Allowed = { low: Cents; high: Cents; from: IsoDay; until: IsoDay | null }

/** A yearly sum for the person and for the family. `null`: the payer named none. */
export type Sums = { individual: YearlySum | null; family: YearlySum | null }
/** `total` or `left` is null where it was not said; at least one is there. */
export type YearlySum = { total: Cents | null; left: Cents | null }
