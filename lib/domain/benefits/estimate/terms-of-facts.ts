import type { Cents, FactKey, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import type { CostOrder } from '@/lib/domain/benefits/estimate/cost-orders'
import type {
  Allowed,
  Assumption,
  FactRef,
  PlanTerms,
  RestsOn,
} from '@/lib/domain/benefits/estimate/estimate'
import { pickFact, type SaidFact } from '@/lib/domain/benefits/estimate/pick-fact'
import { sumsOf } from '@/lib/domain/benefits/estimate/sums-of-facts'

/** `until` is the first day no more; an amount of null is one nobody knows. */
export type PricedBy = {
  id: string
  low: Cents | null
  high: Cents | null
  from: IsoDay
  until: IsoDay | null
}
export type FactsOfPlan = {
  coverage: string
  policy: string
  facts: readonly SaidFact[]
  /** As the payer counts and pays; null where we know none by this plan's name. */
  payer: { order: CostOrder; dayCode: DayCode } | null
  network: 'in' | 'out'
  /** What the payer allows for a day here, as far as it holds on one of the days that are counted. */
  fees: readonly PricedBy[]
  /** Care by video, for which a plan may have terms of its own. */
  telehealth: boolean
  /** ISO day from which sums count where no fact says one. */
  today: string
}

/**
 * What live facts and the payer's settings say of one plan, as an estimate needs it: which fact stands for what, with
 * its source and day, and what had to be taken for granted. Money is integer cents. Nothing is guessed: what no fact
 * says is null.
 */
export function termsOfFacts(plan: FactsOfPlan): PlanTerms {
  const { facts, network, payer } = plan
  const sought = { network, dayCode: payer?.dayCode ?? 'H0015', level: 'individual' as const }
  const copay = pickFact(facts.filter(isPerDay), 'copay', sought)
  const share = pickFact(facts, 'coinsurance', sought)
  const deductible = sumsOf(facts, 'deductible', sought)
  const outOfPocket = sumsOf(facts, 'out-of-pocket', sought)
  const until = soonestEnd(facts)
  const year = yearOf(facts)
  const fees = plan.fees.flatMap(({ low, high, ...fee }) =>
    low === null || high === null ? [] : [{ ...fee, low, high }],
  )
  const rests = [
    ...deductible.rests,
    ...outOfPocket.rests,
    ...(copay ? [ref('copay', copay.fact)] : []),
    ...(share ? [ref('coinsurance', share.fact)] : []),
    ...(until ? [ref('coverage-until', until)] : []),
    ...fees.map(({ id, from }) => ({ what: 'allowed-amount' as const, id, on: from, kind: 'fee' as const })),
  ]
  const order = payer?.order ?? 'deductible-coinsurance-copay'
  const assumptions: Assumption[] = [
    { code: 'cost-order', order, known: payer !== null },
    { code: 'network-assumed', network },
    ...(year.known ? [] : [{ code: 'calendar-year' } as const]),
    ...(until ? [{ code: 'plan-ends', on: String(until.value) } as const] : []),
    ...(plan.telehealth && !facts.some(({ key, value }) => key === 'telehealth' && value !== null)
      ? [{ code: 'telehealth-not-said' } as const]
      : []),
    ...[
      ...deductible.disagree,
      ...outOfPocket.disagree,
      ...both('copay', copay),
      ...both('coinsurance', share),
    ],
  ]
  return {
    coverage: plan.coverage,
    policy: plan.policy,
    asOf:
      [...deductible.rests, ...outOfPocket.rests]
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? plan.today,
    yearStarts: year.starts,
    until: until ? String(until.value) : null,
    deductible: deductible.sums,
    outOfPocket: outOfPocket.sums,
    copay: (copay?.fact.value as Cents | undefined) ?? null,
    coinsurance: (share?.fact.value as number | undefined) ?? null,
    allowed: fees.map(({ low, high, from, until }): Allowed => ({ low, high, from, until })),
    order,
    rests,
    assumptions,
  }
}

/** A copay for a week or an admission is not one for a day. */
const isPerDay = ({ note }: SaidFact) => !/^per (week|month|admission|episode)/.test(note ?? '')

/** The last day of the plan, the soonest where they differ, as a check of it takes it too. */
function soonestEnd(facts: readonly SaidFact[]): SaidFact | null {
  const ends = facts.filter(({ key, value }) => key === 'coverage-until' && typeof value === 'string')
  return ends.sort((a, b) => String(a.value).localeCompare(String(b.value)))[0] ?? null
}

/** A plan that counts by its own year counts from the day on which it began. */
function yearOf(facts: readonly SaidFact[]): { starts: string; known: boolean } {
  const own = facts.some(({ key, note }) => isYearly(key) && /^per (service year|contract)/.test(note ?? ''))
  const begun = facts.find(({ key, value }) => key === 'coverage-from' && typeof value === 'string')?.value
  return own && begun
    ? { starts: String(begun).slice(5, 10), known: true }
    : { starts: '01-01', known: false }
}

const isYearly = (key: FactKey) => key.startsWith('deductible') || key.startsWith('out-of-pocket')

const ref = (what: RestsOn, { id, on, kind }: SaidFact): FactRef => ({ what, id, on, kind })
const both = (about: RestsOn, picked: { disagrees: boolean } | null): Assumption[] =>
  picked?.disagrees ? [{ code: 'sources-disagree', about }] : []
