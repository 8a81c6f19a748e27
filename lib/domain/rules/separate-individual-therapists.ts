import type { Placement } from '@/lib/domain/care-team/assignment'
import { otherPartner } from '@/lib/domain/couple'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/**
 * Each partner has a separate individual therapist. What is told in confidence to one's own therapist must never sit
 * in the same head as what the other partner tells in confidence.
 */
export function separateIndividualTherapists({
  couple,
  candidate,
  role,
  partner,
  live,
}: Placement): Refusal[] {
  if (role !== 'individual_therapist' || !partner) return []
  const refusals: Refusal[] = []
  const other = otherPartner(couple, partner.id)
  for (const { role: held, clinician, partnerId } of live) {
    if (held !== 'individual_therapist') continue
    if (partnerId === partner.id) {
      const facts = { partner: partner.name, holder: clinician.name }
      refusals.push(refusal('partner-already-has-individual-therapist', facts))
    } else if (partnerId === other.id && clinician.id === candidate.id) {
      const facts = { clinician: candidate.name, partner: other.name }
      refusals.push(refusal('therapist-already-serves-partner', facts))
    }
  }
  return refusals
}
