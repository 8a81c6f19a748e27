import { describe, expect, it } from 'vitest'
import { sentence } from '@/lib/domain/refusals'
import { separateIndividualTherapists } from '@/lib/domain/rules/separate-individual-therapists'
import { codes } from '@/tests/domain/codes'
import { couple, held, lindqvist, maya, okafor, reyes, sam } from '@/tests/domain/program'

const asOwnTherapist = { couple, candidate: lindqvist, role: 'individual_therapist' as const, partner: maya }

describe('each partner has a separate individual therapist', () => {
  it('refuses the other partner’s therapist, by name', () => {
    const [refused] = separateIndividualTherapists({
      ...asOwnTherapist,
      live: [held('individual_therapist', lindqvist, sam)],
    })
    expect(refused && sentence(refused)).toBe(
      'R. Lindqvist is already Sam’s individual therapist. Each partner has their own.',
    )
  })

  it('refuses a second therapist for the same partner', () => {
    const live = [held('individual_therapist', okafor, maya)]
    expect(separateIndividualTherapists({ ...asOwnTherapist, live })).toEqual([
      {
        code: 'partner-already-has-individual-therapist',
        facts: { partner: 'Maya', holder: 'N. Okafor' },
      },
    ])
  })

  it('says both when both are so', () => {
    const live = [held('individual_therapist', lindqvist, sam), held('individual_therapist', okafor, maya)]
    expect(codes(separateIndividualTherapists({ ...asOwnTherapist, live }))).toEqual([
      'therapist-already-serves-partner',
      'partner-already-has-individual-therapist',
    ])
  })

  it.each([
    { so: 'nobody is placed yet', live: [] },
    { so: 'the other has someone else', live: [held('individual_therapist', okafor, sam)] },
    {
      so: 'only counselors are placed',
      live: [held('counselor', reyes, maya), held('counselor', lindqvist, sam)],
    },
  ])('allows it when $so', ({ live }) => {
    expect(separateIndividualTherapists({ ...asOwnTherapist, live })).toEqual([])
  })

  it('has nothing to say about other roles', () => {
    const live = [held('individual_therapist', lindqvist, sam)]
    expect(separateIndividualTherapists({ ...asOwnTherapist, role: 'counselor', live })).toEqual([])
  })
})
