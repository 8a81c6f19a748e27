import { coverIn, type License } from '@/lib/domain/care-team/license'
import { type ClinicalPart, needsLicense } from '@/lib/domain/care-team/roles'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'

type Facts = {
  clinician: { name: string; licenses: readonly License[] }
  part: ClinicalPart
  /** The partners the clinician will treat: one for partner-level roles, both for the couple. State: two letters. */
  partners: readonly { name: string; state: string }[]
  /** The day of care: today for an assignment, the session's day for a booking. */
  on: LocalDate
}

/**
 * A clinician is licensed, or holds a compact privilege, in the state where each partner they treat will sit: care by
 * video takes place where the patient is, and two partners may be in two states. Peer coaches need no license.
 */
export function licensedWhereThePartnerSits({ clinician, part, partners, on }: Facts): Refusal[] {
  if (!needsLicense(part)) return []
  return partners.flatMap((partner) => {
    const cover = coverIn(partner.state, on, clinician.licenses)
    const facts = { clinician: clinician.name, partner: partner.name, state: partner.state }
    if (cover === 'covered') return []
    if (cover === 'none') return [refusal('not-licensed-where-partner-sits', facts)]
    return [refusal('license-has-expired', { ...facts, expiredOn: cover.expiredOn })]
  })
}
