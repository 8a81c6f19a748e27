import { type Refusal, refusal } from '@/lib/domain/refusals'

/**
 * Nothing is asked of a payer, and nothing a payer said is kept, about a partner whose consent for treatment, payment
 * and operations does not hold now (42 CFR 2.31). Refuses `consent-not-live`, without saying whether it was declined.
 */
export function payerWorkNeedsConsent({ partner, live }: { partner: string; live: boolean }): Refusal[] {
  return live ? [] : [refusal('consent-not-live', { partner })]
}
