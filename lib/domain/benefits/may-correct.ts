import type { Holder } from '@/lib/domain/benefits/pay-order'
import { type RestsOnPlan, wasSpokenOf } from '@/lib/domain/benefits/rests-on-plan'
import { asWritten, isSamePlan, sameNumberAt } from '@/lib/domain/benefits/same-plan'
import { type Refusal, refusal } from '@/lib/domain/refusals'

type Written = { holder: Holder; payerName: string; memberId: string; groupNumber: string; planKind: string }
type Stands = { holder: Holder; payer: string; memberId: string; group: string; planKind: string }

type Beside = {
  stood: Stands
  /** The person's other plans that hold. */
  others: readonly Stands[]
  rests: readonly RestsOnPlan[]
  which: 'same' | 'another' | null
  /** The plan in whose place it stands, and what rests on it since. */
  former: Stands | undefined
  since: readonly RestsOnPlan[]
}

/**
 * May a plan be corrected into these words? The words of the plan that stood here before bring that one back instead, while
 * nothing rests on this one. Refusals: `plan-reads-so-already`, `plan-named-already`, `reads-as-the-former-plan`,
 * `something-rests-on-correction`, `say-which-plan-it-is`.
 */
export function mayCorrect(plan: Written, beside: Beside): Refusal[] {
  const { stood, others, rests, which, former, since } = beside
  const before = asWritten(stood)
  const isAsItStands =
    (['holder', 'payerName', 'memberId'] as const).every((word) => plan[word] === before[word]) &&
    plan.groupNumber === stood.group &&
    plan.planKind === stood.planKind
  if (isAsItStands) return [refusal('plan-reads-so-already', {})]
  const same = others.find((one) => sameNumberAt(asWritten(one), plan))
  if (same) return [refusal('plan-named-already', { payer: same.payer })]
  if (isSamePlan(plan, before)) return []
  const isFormer = former !== undefined && isSamePlan(plan, asWritten(former))
  if (isFormer && since.length === 0) return [refusal('reads-as-the-former-plan', {})]
  if (which !== null) return []
  if (isFormer) return [refusal('something-rests-on-correction', { rests: since })]
  return wasSpokenOf(rests) ? [refusal('say-which-plan-it-is', {})] : []
}
