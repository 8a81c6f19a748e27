import { allowedOn } from '@/lib/domain/benefits/estimate/allowed-on'
import { canPayAfter } from '@/lib/domain/benefits/estimate/can-pay-after'
import type { Allowed, Assumption, Patient, PlanTerms, Sums } from '@/lib/domain/benefits/estimate/estimate'
import { nextPlanYear } from '@/lib/domain/benefits/estimate/plan-year'
import type { Told } from '@/lib/domain/benefits/estimate/what-can-be-told'

/** What an estimate takes for granted, beside what its terms already say of themselves. */
export function whatIsAssumed({ plans: [plan, ...others], days }: Patient, told: Told): Assumption[] {
  if (!plan) return []
  const assumed: Assumption[] = [...plan.assumptions, ...ofDeductible(plan), ...ofMaximum(plan.outOfPocket)]
  if (plan.copay === null && plan.coinsurance !== null) assumed.push({ code: 'no-copay-said' })
  if (plan.coinsurance === null && plan.copay !== null && plan.order !== 'copay-only')
    assumed.push({ code: 'no-coinsurance-said' })
  const restart = nextPlanYear(plan.asOf, plan.yearStarts)
  if (days.some((day) => day >= restart)) assumed.push({ code: 'plan-year-ends', on: restart })
  return [...assumed, ...ofAmounts(plan, told), ...ofOthers(others, told), { code: 'nothing-else-used' }]
}

function ofAmounts(plan: PlanTerms, told: Told): Assumption[] {
  if (told.kind !== 'figures') return []
  if (told.flat) return [{ code: 'allowed-amount-not-known' }]
  const assumed: Assumption[] = []
  const [first] = told.days
  const change = told.days.find((day) => first && !isAlike(allowedOn(plan, day), allowedOn(plan, first)))
  if (change) assumed.push({ code: 'allowed-amount-changes', on: change })
  const { uncounted } = told
  if (uncounted) assumed.push({ code: 'allowed-amount-ends', on: uncounted.from, days: uncounted.days })
  return assumed
}

const isAlike = (one: Allowed | null, other: Allowed | null) =>
  one?.low === other?.low && one?.high === other?.high

function ofOthers(others: readonly PlanTerms[], told: Told): Assumption[] {
  if (others.length === 0) return []
  const days = told.kind === 'figures' && !told.flat ? told.days : []
  const counted = others.flatMap((plan) => (days.length > 0 ? (canPayAfter(plan, days) ?? []) : []))
  if (counted.length === 0) return [{ code: 'other-plan-not-counted' }]
  const [stops] = counted.flatMap((other) => other.stops ?? []).sort()
  return [
    { code: 'other-plan-counted' },
    ...(stops ? [{ code: 'other-plan-counted-until', on: stops } as const] : []),
  ]
}

function ofDeductible({ deductible: { individual, family }, order }: PlanTerms): Assumption[] {
  if (order === 'copay-only') return []
  const own = individual ?? family
  if (!own) return [{ code: 'no-deductible-said' }]
  const assumed: Assumption[] = individual ? [] : [{ code: 'family-deductible-only' }]
  if (own.left === null) assumed.push({ code: 'deductible-use-not-known' })
  if (individual && family?.left === null) assumed.push({ code: 'family-use-not-known' })
  return assumed
}

function ofMaximum({ individual, family }: Sums): Assumption[] {
  const own = individual ?? family
  if (!own) return [{ code: 'no-maximum-said' }]
  return own.left === null ? [{ code: 'maximum-use-not-known' }] : []
}
