import { none } from '@/lib/gateways/eligibility/lists'
import type { Benefit, BenefitDetails } from '@/lib/gateways/eligibility/reply'

function newDetails(): BenefitDetails {
  return {
    quantity: null,
    procedure: null,
    diagnosisPointers: none,
    dates: none,
    references: none,
    limits: none,
    places: none,
    relatedEntities: none,
  }
}

/** Most lines of a reply have no details, and a reply has thousands of lines: those share one empty set. */
export const noDetails: Readonly<BenefitDetails> = Object.freeze(newDetails())

/** The details of a line, to add one: a set of its own from then on. */
export function detailsOf(benefit: Benefit): BenefitDetails {
  if (benefit.details === noDetails) benefit.details = newDetails()
  return benefit.details
}
