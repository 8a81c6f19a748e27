import { z } from 'zod'
import { replaceReasons } from '@/lib/domain/care-team/replace-reasons'
import type { CareRole } from '@/lib/domain/care-team/roles'

const id = z.uuid()
const clinician = z.union([z.literal(''), id]).optional()

/** One select per place, named as `placeNames` names it; `partner-1` and `partner-2` say who they are. */
export const confirmTeamForm = z
  .strictObject({
    couple: id,
    'partner-1': id,
    'partner-2': id,
    couples_therapist: clinician,
    'individual_therapist-1': clinician,
    'individual_therapist-2': clinician,
    'counselor-1': clinician,
    'counselor-2': clinician,
    psychiatric_provider: clinician,
    peer_coach: clinician,
  })
  .transform(({ couple, 'partner-1': first, 'partner-2': second, ...places }) => ({
    couple,
    choices: Object.entries(places).flatMap(([place, chosen]) => {
      if (!chosen) return []
      const [role, position] = place.split('-') as [CareRole, '1' | '2' | undefined]
      const partner = position && (position === '1' ? first : second)
      return [{ role, partner, clinician: chosen }]
    }),
  }))

export const replaceClinicianForm = z.strictObject({
  couple: id,
  assignment: id,
  clinician: z.uuid({ error: 'choose' }),
  reason: z.enum(replaceReasons, { error: 'choose' }),
})
