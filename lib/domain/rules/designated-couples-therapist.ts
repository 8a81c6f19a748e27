import { type Placement, servedPartner } from '@/lib/domain/care-team/assignment'
import { servesOnePartner } from '@/lib/domain/care-team/roles'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/**
 * One designated couples therapist per couple, different from both partners' individual therapists and counselors.
 * Who works on the relationship takes no side, so cannot be anyone's own clinician.
 */
export function designatedCouplesTherapist(placement: Placement): Refusal[] {
  if (placement.role === 'couples_therapist') return asCouplesTherapist(placement)
  return servesOnePartner(placement.role) ? asOwnClinician(placement) : []
}

function asCouplesTherapist({ couple, candidate, live }: Placement): Refusal[] {
  return live.flatMap((assignment) => {
    const { role, clinician } = assignment
    if (role === 'couples_therapist')
      return [refusal('couple-already-has-couples-therapist', { holder: clinician.name })]
    const partner = servedPartner(couple, assignment)
    if (clinician.id !== candidate.id || !partner) return []
    return [
      refusal('own-clinician-cannot-be-couples-therapist', {
        clinician: candidate.name,
        partner: partner.name,
        role,
      }),
    ]
  })
}

function asOwnClinician({ candidate, role, partner, live }: Placement): Refusal[] {
  const designated = live.find((assignment) => assignment.role === 'couples_therapist')
  if (!partner || designated?.clinician.id !== candidate.id) return []
  return [
    refusal('couples-therapist-cannot-serve-one-partner', {
      clinician: candidate.name,
      partner: partner.name,
      role,
    }),
  ]
}
