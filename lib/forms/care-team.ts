import { z } from 'zod'
import { placeNames } from '@/lib/domain/care-team/places'
import { replaceReasons } from '@/lib/domain/care-team/replace-reasons'
import type { CareRole } from '@/lib/domain/care-team/roles'

const id = z.uuid()
const clinician = z.union([z.literal(''), id]).optional()

/**
 * One select per place, named as `placeNames` names it; `partner-1` and `partner-2` say who they are. `check` is the
 * button that only looks: its answer is `checked`, the choice as it stands in an address.
 */
export const chooseTeamForm = z
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
    specialty: z.string().max(80).optional(),
    check: z.literal('yes').optional(),
  })
  .transform(({ couple, 'partner-1': first, 'partner-2': second, specialty = '', check, ...places }) => {
    const chosen = placeNames.map((name) => [name, places[name as keyof typeof places] ?? ''] as const)
    return {
      couple,
      choices: chosen.flatMap(([place, who]) => {
        if (!who) return []
        const [role, position] = place.split('-') as [CareRole, '1' | '2' | undefined]
        return [{ role, partner: position && (position === '1' ? first : second), clinician: who }]
      }),
      checked:
        check &&
        new URLSearchParams([...chosen.map((pair) => [...pair]), ['specialty', specialty]]).toString(),
    }
  })

export const replaceClinicianForm = z.strictObject({
  couple: id,
  assignment: id,
  clinician: z.uuid({ error: 'Choose a clinician.' }),
  reason: z.enum(replaceReasons, { error: 'Choose a reason.' }),
})
