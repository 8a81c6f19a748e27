import type { CheckedChoice } from '@/lib/domain/care-team/check-choices'
import type { OpenRole } from '@/lib/domain/care-team/needed-roles'
import { placeName } from '@/lib/domain/care-team/places'
import { roleLabels } from '@/lib/domain/care-team/roles'
import type { Couple } from '@/lib/domain/couple'
import type { PersonId } from '@/lib/domain/ids'
import { sentence } from '@/lib/domain/refusals'

type Who = 'first' | 'second' | 'both'

/** Who is around the couple, for the constellation; without a name the place is open. */
export type PictureHelper = {
  id: string
  clinicianId?: PersonId
  name?: string
  role: string
  with: Who
  place: 'couples' | 'individual' | 'beside'
}

export type TeamPicture = { helpers: PictureHelper[]; broken?: { helper: string; to: Who; because: string } }

type Held = OpenRole & { clinician?: { id: PersonId; name: string } }

/** The team as it would stand. A choice that gives one person two places is drawn as a link that breaks. */
export function teamPicture(
  couple: Couple,
  held: readonly Held[],
  checked: readonly CheckedChoice[],
): TeamPicture {
  const helpers = held.map((one) => helper(couple, one))
  for (const choice of checked) {
    const because = choice.refusals[0]
    const here = placeName(couple, choice.role, choice.partnerId)
    const twice = helpers.find((one) => one.clinicianId === choice.clinicianId && one.id !== here)
    if (!because || !twice) continue
    return {
      helpers,
      broken: { helper: twice.id, to: withWhom(couple, choice.partnerId), because: sentence(because) },
    }
  }
  return { helpers }
}

function helper(couple: Couple, { role, partner, clinician }: Held): PictureHelper {
  const places = { couples_therapist: 'couples', individual_therapist: 'individual' } as const
  return {
    id: placeName(couple, role, partner?.id ?? null),
    clinicianId: clinician?.id,
    name: clinician?.name,
    role: roleLabels[role].en,
    with: withWhom(couple, partner?.id ?? null),
    place: role === 'couples_therapist' || role === 'individual_therapist' ? places[role] : 'beside',
  }
}

function withWhom(couple: Couple, partnerId: PersonId | null): Who {
  if (partnerId === null) return 'both'
  return couple.partners[0].id === partnerId ? 'first' : 'second'
}
