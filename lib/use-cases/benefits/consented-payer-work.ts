import type { CoverageRow } from '@/lib/data/benefits'
import { isConsentLive } from '@/lib/data/consents'
import { insertDisclosure, type Told } from '@/lib/data/disclosures'
import type { Transaction } from '@/lib/data/transaction'
import { paymentConsent } from '@/lib/domain/consent/kinds'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { payerWorkNeedsConsent } from '@/lib/domain/rules/payer-work-needs-consent'

/**
 * Why nothing more is said of a plan in this case: it is over, and the same plan goes on in a later one. What a payer
 * still answers about a plan of no later case is brought in. Refuses `couple-has-ended`.
 */
export const whyNotInThisCase = ({ ofLaterCase }: CoverageRow): Refusal[] =>
  ofLaterCase ? [refusal('couple-has-ended', {})] : []

/** Every reason not to work with a payer about this coverage in this case: it is of a later one, or there is no consent. */
export async function whyNoPayerWork(tx: Transaction, coverage: CoverageRow): Promise<Refusal[]> {
  return [...whyNotInThisCase(coverage), ...(await whyNotTold(tx, coverage))]
}

/** Every reason to tell a payer nothing of the one this coverage is of; empty while their consent holds. */
export async function whyNotTold(tx: Transaction, { personId, partner }: CoverageRow): Promise<Refusal[]> {
  return payerWorkNeedsConsent({ partner, live: await isConsentLive(tx, personId, paymentConsent) })
}

/**
 * Why the desk writes this partner no letter now: what a payer told us is used while their consent to payment holds, and
 * not after. What was sent before stays theirs. Refuses `letter-needs-consent`.
 */
export async function whyNoLetter(tx: Transaction, personId: string, partner: string): Promise<Refusal[]> {
  return (await isConsentLive(tx, personId, paymentConsent))
    ? []
    : [refusal('letter-needs-consent', { partner })]
}

/** A payer was asked about this partner and learned of them: that goes on record as told with consent. */
export async function noteToldToPayer(
  tx: Transaction,
  { personId, payer }: CoverageRow,
  at: Date,
  what: Extract<Told, 'plan' | 'care-asked-for' | 'billed-days'> = 'plan',
): Promise<void> {
  const recipient = payer.trim() || 'health-plan'
  await insertDisclosure(tx, personId, paymentConsent, { recipient, what, why: 'payment', at })
}
