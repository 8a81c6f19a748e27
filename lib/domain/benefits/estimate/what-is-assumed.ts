import { canPayAfter } from '@/lib/domain/benefits/estimate/can-pay-after'
import type { Assumption, Patient, PlanTerms, Sums } from '@/lib/domain/benefits/estimate/estimate'
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
  const isFlat = told.kind === 'figures' && told.flat
  if (isFlat) assumed.push({ code: 'allowed-amount-not-known' })
  if (others.length > 0)
    assumed.push({
      code: !isFlat && others.some(canPayAfter) ? 'other-plan-counted' : 'other-plan-not-counted',
    })
  return [...assumed, { code: 'nothing-else-used' }]
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
