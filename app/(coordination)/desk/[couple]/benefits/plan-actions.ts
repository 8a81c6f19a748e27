'use server'

import type { Refusal } from '@/lib/domain/refusals'
import { addPlanForm, correctPlanForm, payFirstForm, removePlanForm } from '@/lib/forms/benefits-plans'
import type { FormValues } from '@/lib/forms/form-state'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { addPlan } from '@/lib/use-cases/benefits/add-plan'
import { correctPlan } from '@/lib/use-cases/benefits/correct-plan'
import { orderPlans } from '@/lib/use-cases/benefits/order-plans'
import { removePlan } from '@/lib/use-cases/benefits/remove-plan'

/** A "no" because of something newer says what that is, and whoever sends again has seen it. */
const asSeenNow = (_: unknown, refusals: Refusal[]): FormValues => {
  const now = refusals.find((one) => one.code === 'plan-changed-meanwhile')
  return now ? { seen: String(now.facts.seen), coverageId: String(now.facts.coverageId) } : {}
}
const backTo = (coupleId: string, said: string, at: string) =>
  `${paths.deskBenefits(coupleId)}?said=${said}#${at}`

export const namePlan = action('benefits.add-plan', addPlanForm, addPlan, {
  then: ({ id }, { coupleId }) => backTo(coupleId, 'plan-added', `coverage-${id}`),
})
export const changePlan = action('benefits.correct-plan', correctPlanForm, correctPlan, {
  then: ({ id }, { coupleId }) => backTo(coupleId, 'plan-corrected', `coverage-${id}`),
  keep: asSeenNow,
})
export const dropPlan = action('benefits.remove-plan', removePlanForm, removePlan, {
  then: ({ personId }, { coupleId }) => backTo(coupleId, 'plan-removed', `partner-${personId}`),
  keep: asSeenNow,
})
export const payFirst = action('benefits.order-plans', payFirstForm, orderPlans, {
  then: (_, { coupleId, coverageId }) => backTo(coupleId, 'ordered', `coverage-${coverageId}`),
})
