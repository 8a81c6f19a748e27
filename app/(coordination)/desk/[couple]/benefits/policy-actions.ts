'use server'

import type { Refusal } from '@/lib/domain/refusals'
import type { FormValues } from '@/lib/forms/form-state'
import { policyAnswerForm } from '@/lib/forms/policy-answer'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { answerPolicy } from '@/lib/use-cases/benefits/answer-policy'

/** Whichever of the two plans is another now: whoever sends again has seen it. */
const asSeenNow = (_: unknown, refusals: Refusal[]): FormValues => {
  const now = refusals.find((one) => one.code === 'plan-changed-meanwhile')
  if (!now) return {}
  const { seen, coverageId } = { seen: String(now.facts.seen), coverageId: String(now.facts.coverageId) }
  return now.facts.holder === 'self' ? { heldSeen: seen, heldId: coverageId } : { seen, coverageId }
}

export const keepPolicyAnswer = action('benefits.answer-policy', policyAnswerForm, answerPolicy, {
  then: (_, { coupleId, coverageId }) => `${paths.deskBenefits(coupleId)}?said=policy#coverage-${coverageId}`,
  keep: asSeenNow,
})
