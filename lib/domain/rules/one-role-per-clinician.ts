import { type Assignment, type Placement, servedPartner } from '@/lib/domain/care-team/assignment'
import { servesOnePartner } from '@/lib/domain/care-team/roles'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/**
 * A clinician holds at most one live role in a couple. Two hats on one head mix what was told under each; this is the
 * general wall behind the two rules on therapists, so it stays silent where they already say more.
 */
export function oneRolePerClinician(placement: Placement): Refusal[] {
  const { couple, candidate, live } = placement
  return live
    .filter((held) => held.clinician.id === candidate.id && !isSaidElsewhere(placement, held))
    .map((held) =>
      refusal('clinician-already-in-care-team', {
        clinician: candidate.name,
        held: held.role,
        partner: servedPartner(couple, held)?.name ?? null,
      }),
    )
}

function isSaidElsewhere({ role, partner }: Placement, held: Assignment): boolean {
  if (role === held.role) return role === 'individual_therapist' || held.partnerId === (partner?.id ?? null)
  const pair = [role, held.role]
  return pair.includes('couples_therapist') && pair.some(servesOnePartner)
}
