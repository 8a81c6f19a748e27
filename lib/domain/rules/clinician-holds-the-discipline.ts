import type { CareRole } from '@/lib/domain/care-team/roles'
import { type Refusal, refusal } from '@/lib/domain/refusals'

type Facts = { candidate: { name: string; disciplines: readonly CareRole[] }; role: CareRole }

/** A clinician serves only in roles they are trained for, as written in their profile. */
export function clinicianHoldsTheDiscipline({ candidate, role }: Facts): Refusal[] {
  if (candidate.disciplines.includes(role)) return []
  return [refusal('clinician-lacks-discipline', { clinician: candidate.name, role })]
}
