import { describe, expect, it } from 'vitest'
import { oneHolderPerRole } from '@/lib/domain/rules/one-holder-per-role'
import { codes } from '@/tests/domain/codes'
import { chen, couple, held, lindqvist, maya, person, reyes, sam } from '@/tests/domain/program'

describe('a role has one holder, for the couple or for one partner', () => {
  it.each([
    { role: 'individual_therapist' as const, partner: undefined, expected: ['role-serves-one-partner'] },
    { role: 'counselor' as const, partner: undefined, expected: ['role-serves-one-partner'] },
    { role: 'couples_therapist' as const, partner: sam, expected: ['role-serves-the-couple'] },
    { role: 'psychiatric_provider' as const, partner: sam, expected: ['role-serves-the-couple'] },
    { role: 'peer_coach' as const, partner: maya, expected: ['role-serves-the-couple'] },
    { role: 'counselor' as const, partner: person('Alex'), expected: ['partner-is-not-of-this-couple'] },
    { role: 'counselor' as const, partner: sam, expected: [] },
    { role: 'peer_coach' as const, partner: undefined, expected: [] },
  ])('$role for $partner.name: $expected', ({ role, partner, expected }) => {
    expect(codes(oneHolderPerRole({ couple, candidate: lindqvist, role, partner, live: [] }))).toEqual(
      expected,
    )
  })

  it('refuses a second counselor for Maya and allows one for Sam', () => {
    const live = [held('counselor', reyes, maya)]
    const second = { couple, candidate: lindqvist, role: 'counselor' as const, live }
    expect(oneHolderPerRole({ ...second, partner: maya })).toEqual([
      { code: 'role-already-held', facts: { role: 'counselor', holder: 'T. Reyes', partner: 'Maya' } },
    ])
    expect(oneHolderPerRole({ ...second, partner: sam })).toEqual([])
  })

  it('refuses a second peer coach', () => {
    const live = [held('peer_coach', chen)]
    expect(oneHolderPerRole({ couple, candidate: lindqvist, role: 'peer_coach', live })).toEqual([
      { code: 'role-already-held', facts: { role: 'peer_coach', holder: 'W. Chen', partner: null } },
    ])
  })
})
