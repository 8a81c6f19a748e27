import type { CareRole } from '@/lib/domain/care-team/roles'
import type { Couple, Partner } from '@/lib/domain/couple'
import type { PersonId } from '@/lib/domain/ids'

/** A clinician as the rules see one. */
export type Clinician = { id: PersonId; name: string }

/** Who serves whom now. `partnerId` is null for the roles that serve the couple as one. */
export type Assignment = { role: CareRole; clinician: Clinician; partnerId: PersonId | null }

/**
 * Someone about to be placed in a couple's care team. `live` is the team as it will stand beside them:
 * when they take over from a colleague, leave the colleague's row out.
 */
export type Placement = {
  couple: Couple
  candidate: Clinician
  role: CareRole
  partner?: Partner
  live: readonly Assignment[]
}

/** The name of the partner an assignment serves, or null when it serves the couple. */
export function servedPartner(couple: Couple, assignment: Assignment): Partner | null {
  return couple.partners.find((partner) => partner.id === assignment.partnerId) ?? null
}
