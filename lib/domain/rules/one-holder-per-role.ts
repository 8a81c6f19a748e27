import { type Placement, servedPartner } from '@/lib/domain/care-team/assignment'
import { servesOnePartner } from '@/lib/domain/care-team/roles'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/**
 * A role serves the couple or exactly one partner of it, and one person holds it at a time, so that everyone knows
 * whom to turn to. Therapists have rules of their own about the second half.
 */
export function oneHolderPerRole({ couple, role, partner, live }: Placement): Refusal[] {
  if (servesOnePartner(role) && !partner) return [refusal('role-serves-one-partner', { role })]
  if (!servesOnePartner(role) && partner) return [refusal('role-serves-the-couple', { role })]
  if (partner && !couple.partners.some(({ id }) => id === partner.id)) {
    return [refusal('partner-is-not-of-this-couple', { partner: partner.name })]
  }
  if (role === 'couples_therapist' || role === 'individual_therapist') return []
  return live
    .filter((held) => held.role === role && held.partnerId === (partner?.id ?? null))
    .map((held) =>
      refusal('role-already-held', {
        role,
        holder: held.clinician.name,
        partner: servedPartner(couple, held)?.name ?? null,
      }),
    )
}
