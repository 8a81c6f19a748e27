import { checkAssignment } from '@/lib/domain/care-team/check-assignment'
import type { OpenRole } from '@/lib/domain/care-team/needed-roles'
import { type CareRole, servesOnePartner } from '@/lib/domain/care-team/roles'
import type { TeamFacts } from '@/lib/domain/care-team/team-facts'
import type { PersonId } from '@/lib/domain/ids'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/** Whom a coordinator wants in a place. `partnerId` is null for the roles that serve the couple as one. */
export type Choice = { role: CareRole; partnerId: PersonId | null; clinicianId: PersonId }
export type CheckedChoice = Choice & { refusals: Refusal[] }

/**
 * Checks a whole team at once: each choice beside those who serve already and beside the other choices. People who
 * serve one partner are placed first, so that a double role is told as "is Sam's own therapist, so cannot be the
 * couples therapist".
 */
export function checkChoices(choices: readonly Choice[], facts: TeamFacts): CheckedChoice[] {
  const { couple, partners, clinicians, on } = facts
  const states = new Map(partners.map(({ id, state }) => [id, state]))
  const live = [...facts.live]
  return [...choices].sort(partnersFirst).map((choice) => {
    const candidate = clinicians.find(({ id }) => id === choice.clinicianId)
    if (!candidate) return { ...choice, refusals: [refusal('clinician-is-not-here', {})] }
    const { role, partnerId } = choice
    const partner = couple.partners.find(({ id }) => id === partnerId)
    const refusals = checkAssignment({ couple, candidate, role, partner, live: [...live], states, on })
    live.push({ role, partnerId, clinician: { id: candidate.id, name: candidate.name } })
    return { ...choice, refusals }
  })
}

/** The places nobody holds and nobody was chosen for, as refusals. */
export function lackingRoles(needed: readonly OpenRole[], choices: readonly Choice[]): Refusal[] {
  return needed
    .filter(
      ({ role, partner }) =>
        !choices.some((one) => one.role === role && one.partnerId === (partner?.id ?? null)),
    )
    .map(({ role, partner }) => refusal('care-team-lacks-role', { role, partner: partner?.name ?? null }))
}

function partnersFirst(a: Choice, b: Choice): number {
  return Number(servesOnePartner(b.role)) - Number(servesOnePartner(a.role))
}
