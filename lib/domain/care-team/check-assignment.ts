import type { Placement } from '@/lib/domain/care-team/assignment'
import type { License } from '@/lib/domain/care-team/license'
import { type CareRole, servesOnePartner } from '@/lib/domain/care-team/roles'
import type { PersonId } from '@/lib/domain/ids'
import type { Refusal } from '@/lib/domain/refusals'
import { type Caseload, caseloadNotExceeded } from '@/lib/domain/rules/caseload-not-exceeded'
import { clinicianHoldsTheDiscipline } from '@/lib/domain/rules/clinician-holds-the-discipline'
import { designatedCouplesTherapist } from '@/lib/domain/rules/designated-couples-therapist'
import { licensedWhereThePartnerSits } from '@/lib/domain/rules/licensed-where-the-partner-sits'
import { oneHolderPerRole } from '@/lib/domain/rules/one-holder-per-role'
import { oneRolePerClinician } from '@/lib/domain/rules/one-role-per-clinician'
import { separateIndividualTherapists } from '@/lib/domain/rules/separate-individual-therapists'
import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'

/** A clinician's profile, as far as it decides whom they may serve. */
export type Qualified = {
  id: PersonId
  name: string
  disciplines: readonly CareRole[]
  licenses: readonly License[]
  caseload: Caseload
  couples: Caseload
}

export type AssignmentFacts = Placement & {
  candidate: Qualified
  /** Two-letter state in which each partner of the couple will sit. */
  states: ReadonlyMap<PersonId, string>
  /** Today. */
  on: LocalDate
}

/** Every reason why a clinician cannot take this place in a couple's care team, all at once. */
export function checkAssignment(facts: AssignmentFacts): Refusal[] {
  const { couple, candidate, role, partner, states, on } = facts
  const treated = servesOnePartner(role) && partner ? [partner] : couple.partners
  const partners = treated.map(({ id, name }) => ({ name, state: states.get(id) ?? 'an unknown state' }))
  return [
    ...oneHolderPerRole(facts),
    ...separateIndividualTherapists(facts),
    ...designatedCouplesTherapist(facts),
    ...oneRolePerClinician(facts),
    ...clinicianHoldsTheDiscipline(facts),
    ...licensedWhereThePartnerSits({ clinician: candidate, part: role, partners, on }),
    ...caseloadNotExceeded({ ...candidate, candidate, role }),
  ]
}
