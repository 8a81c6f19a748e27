import { describe, expect, it } from 'vitest'
import { careRoles, servesOnePartner } from '@/lib/domain/care-team/roles'
import { designatedCouplesTherapist } from '@/lib/domain/rules/designated-couples-therapist'
import { oneHolderPerRole } from '@/lib/domain/rules/one-holder-per-role'
import { oneRolePerClinician } from '@/lib/domain/rules/one-role-per-clinician'
import { separateIndividualTherapists } from '@/lib/domain/rules/separate-individual-therapists'
import { couple, held, lindqvist, maya, reyes, sam } from '@/tests/domain/program'

const placesOf = (role: (typeof careRoles)[number]) => (servesOnePartner(role) ? [maya, sam] : [undefined])
const everyPair = careRoles.flatMap((heldRole) =>
  placesOf(heldRole).flatMap((heldBy) =>
    careRoles.flatMap((role) => placesOf(role).map((partner) => ({ heldRole, heldBy, role, partner }))),
  ),
)

describe('a clinician holds at most one role in a couple', () => {
  it.each(everyPair)(
    '$heldRole of $heldBy.name is not also $role of $partner.name, and is told so once',
    (pair) => {
      const live = [held(pair.heldRole, lindqvist, pair.heldBy)]
      const placement = { couple, candidate: lindqvist, role: pair.role, partner: pair.partner, live }
      const refusals = [
        ...separateIndividualTherapists(placement),
        ...designatedCouplesTherapist(placement),
        ...oneRolePerClinician(placement),
        ...oneHolderPerRole(placement),
      ]
      expect(refusals).toHaveLength(1)
    },
  )

  it('names the role already held', () => {
    const live = [held('counselor', reyes, maya)]
    const placement = { couple, candidate: reyes, role: 'individual_therapist' as const, partner: sam, live }
    expect(oneRolePerClinician(placement)).toEqual([
      {
        code: 'clinician-already-in-care-team',
        facts: { clinician: 'T. Reyes', held: 'counselor', partner: 'Maya' },
      },
    ])
  })

  it('lets a newcomer in', () => {
    const live = [held('counselor', reyes, maya)]
    expect(oneRolePerClinician({ couple, candidate: lindqvist, role: 'peer_coach', live })).toEqual([])
  })
})
