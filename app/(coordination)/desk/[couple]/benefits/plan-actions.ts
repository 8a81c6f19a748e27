'use server'

import {
  addPlanForm,
  correctPlanForm,
  payFirstForm,
  removePlanForm,
  takeCorrectionBackForm,
} from '@/lib/forms/benefits-plans'
import { planNow, seenNow } from '@/lib/forms/seen-now'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { addPlan } from '@/lib/use-cases/benefits/add-plan'
import { correctPlan } from '@/lib/use-cases/benefits/correct-plan'
import { orderPlans } from '@/lib/use-cases/benefits/order-plans'
import { removePlan } from '@/lib/use-cases/benefits/remove-plan'
import { takeCorrectionBack } from '@/lib/use-cases/benefits/take-correction-back'

const backTo = (coupleId: string, said: string, at: string) =>
  `${paths.deskBenefits(coupleId)}?said=${said}#${at}`

export const namePlan = action('benefits.add-plan', addPlanForm, addPlan, {
  then: ({ id }, { coupleId }) => backTo(coupleId, 'plan-added', `coverage-${id}`),
})
export const changePlan = action('benefits.correct-plan', correctPlanForm, correctPlan, {
  then: ({ id }, { coupleId }) => backTo(coupleId, 'plan-corrected', `coverage-${id}`),
  keep: (_, refusals) => seenNow(refusals),
})
export const takeBackPlan = action(
  'benefits.take-correction-back',
  takeCorrectionBackForm,
  takeCorrectionBack,
  {
    then: ({ id }, { coupleId }) => backTo(coupleId, 'plan-back', `coverage-${id}`),
    keep: (_, refusals) => seenNow(refusals),
  },
)
export const dropPlan = action('benefits.remove-plan', removePlanForm, removePlan, {
  then: ({ personId }, { coupleId }) => backTo(coupleId, 'plan-removed', `partner-${personId}`),
  keep: (_, refusals) => seenNow(refusals),
})
export const payFirst = action('benefits.order-plans', payFirstForm, orderPlans, {
  then: (_, { coupleId, coverageId }) => backTo(coupleId, 'ordered', `coverage-${coverageId}`),
  keep: (_, refusals) => planNow(refusals),
})
