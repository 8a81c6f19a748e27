import type { OpenRole } from '@/lib/domain/care-team/needed-roles'
import { type CareRole, careRoles, roleLabels, servesOnePartner } from '@/lib/domain/care-team/roles'
import type { Couple } from '@/lib/domain/couple'
import type { PersonId } from '@/lib/domain/ids'
import { sentenceCase } from '@/lib/domain/sentence-case'

/** A place's name in forms and addresses: the role, and for a partner's own people whether the first or the second. */
export type PlaceName = string

/** Every place a care team can have, by name. */
export const placeNames: readonly PlaceName[] = careRoles.flatMap((role) =>
  servesOnePartner(role) ? [`${role}-1`, `${role}-2`] : [role],
)

export function placeName(couple: Couple, role: CareRole, partnerId: PersonId | null): PlaceName {
  if (partnerId === null) return role
  return `${role}-${couple.partners.findIndex(({ id }) => id === partnerId) + 1}`
}

/** "Couples therapist", "Maya’s counselor". */
export function placeLabel({ role, partner }: OpenRole): string {
  const label = roleLabels[role].en
  return partner ? `${partner.name}’s ${label}` : sentenceCase(label)
}
