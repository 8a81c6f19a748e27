import { describe, expect, it } from 'vitest'
import { sentence } from '@/lib/domain/refusals'
import { designatedCouplesTherapist } from '@/lib/domain/rules/designated-couples-therapist'
import { chen, couple, held, lindqvist, maya, reyes, sam } from '@/tests/domain/program'

const said = (placement: Parameters<typeof designatedCouplesTherapist>[0]) =>
  designatedCouplesTherapist(placement).map((one) => sentence(one))

describe('one designated couples therapist, who is nobody’s own clinician', () => {
  const designate = { couple, candidate: lindqvist, role: 'couples_therapist' as const }

  it.each([
    {
      live: [held('individual_therapist', lindqvist, sam)],
      sentences: ['R. Lindqvist is Sam’s own therapist, so cannot be the couples therapist.'],
    },
    {
      live: [held('counselor', lindqvist, maya)],
      sentences: ['R. Lindqvist is Maya’s own counselor, so cannot be the couples therapist.'],
    },
    {
      live: [held('couples_therapist', chen)],
      sentences: ['W. Chen is already the couples therapist. Replace them instead of adding a second one.'],
    },
    { live: [held('individual_therapist', chen, sam), held('counselor', reyes, maya)], sentences: [] },
    { live: [], sentences: [] },
  ])('beside $live.0.role: $sentences', ({ live, sentences }) => {
    expect(said({ ...designate, live })).toEqual(sentences)
  })

  it.each([
    { role: 'individual_therapist' as const, words: 'individual therapist' },
    { role: 'counselor' as const, words: 'drug-and-alcohol counselor' },
  ])('the couples therapist cannot become Sam’s $words', ({ role, words }) => {
    const live = [held('couples_therapist', chen)]
    expect(said({ couple, candidate: chen, role, partner: sam, live })).toEqual([
      `W. Chen is the couples therapist, so cannot be Sam’s ${words}.`,
    ])
    expect(said({ couple, candidate: lindqvist, role, partner: sam, live })).toEqual([])
  })

  it('leaves the other couple-level roles to their own rule', () => {
    const live = [held('couples_therapist', chen)]
    expect(said({ couple, candidate: chen, role: 'peer_coach', live })).toEqual([])
  })
})
