import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { CoverageOutcome } from '@/lib/domain/program/case-stage'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { sayDay } from '@/lib/domain/say-day'

export type SelfPaymentFacts = {
  partner: string
  plans: readonly { name: string; holdsPlan: boolean; outcome: CoverageOutcome | null }[]
  toldBy: string
  toldOn: IsoDay
  /** The day on which the partner was given a good-faith estimate; null when they were not. */
  estimateOn: IsoDay | null
  today: IsoDay
}

/**
 * May it go on record that a partner pays for their own care? Every reason against it at once; empty when it may. Only
 * where no plan is verified and no check is open, so that nobody pays for what a plan covers; and only with who said
 * so, with the good-faith estimate in hand (45 CFR 149.610, for people without cover and those who pay themselves): what
 * was said before it does not rest on it. How the checks of their plans ended stays as it is.
 *
 * Refusals: `self-payment-not-needed`, `self-payment-check-open`, `self-payment-needs-its-source`,
 * `self-payment-needs-an-estimate`, `self-payment-before-its-estimate`, `self-payment-day-ahead`.
 */
export function mayPayThemselves(facts: SelfPaymentFacts): Refusal[] {
  const { partner, plans, toldBy, toldOn, estimateOn, today } = facts
  const refusals: Refusal[] = []
  if (isVerifiedIn(plans)) refusals.push(refusal('self-payment-not-needed', { partner }))
  else
    for (const { name } of stillOpen(plans))
      refusals.push(refusal('self-payment-check-open', { partner, plan: name }))
  if (toldBy.trim() === '') refusals.push(refusal('self-payment-needs-its-source', { partner }))
  if (estimateOn === null) refusals.push(refusal('self-payment-needs-an-estimate', { partner }))
  else if (toldOn < estimateOn)
    refusals.push(refusal('self-payment-before-its-estimate', { partner, given: sayDay(estimateOn) }))
  if (toldOn > today || (estimateOn ?? '') > today) refusals.push(refusal('self-payment-day-ahead', {}))
  return refusals
}

/** Whether paying without a plan is something to ask about: nothing is verified, and nothing is left to find out. */
export function noPlanPays(plans: SelfPaymentFacts['plans']): boolean {
  return !isVerifiedIn(plans) && stillOpen(plans).length === 0
}

/** Where a partner has no plan, their own word is enough: there is nothing to check. */
const stillOpen = (plans: SelfPaymentFacts['plans']) =>
  plans.filter(({ holdsPlan, outcome }) => holdsPlan && outcome === null)
const isVerifiedIn = (plans: SelfPaymentFacts['plans']) => plans.some(({ outcome }) => outcome === 'verified')
