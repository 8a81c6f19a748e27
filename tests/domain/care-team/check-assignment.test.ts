import { expect, it } from 'vitest'
import { checkAssignment, type Qualified } from '@/lib/domain/care-team/check-assignment'
import { sentence } from '@/lib/domain/refusals'
import { couple, held, lindqvist, maya, okafor, sam } from '@/tests/domain/program'

const states = new Map([
  [maya.id, 'NY'],
  [sam.id, 'AZ'],
])
const ready: Qualified = {
  ...lindqvist,
  disciplines: ['individual_therapist', 'couples_therapist'],
  licenses: ['NY', 'AZ'].map((state) => ({ state, expiresOn: '2030-12-31' })),
  caseload: { used: 3, cap: 10 },
  couples: { used: 0, cap: 3 },
}
const on = '2026-02-09'

it('has nothing against someone who fits', () => {
  expect(
    checkAssignment({ couple, candidate: ready, role: 'couples_therapist', live: [], states, on }),
  ).toEqual([])
})

it('asks for the license of the one partner a partner-level role serves', () => {
  const inArizona = { ...ready, licenses: [{ state: 'AZ', expiresOn: '2030-12-31' }] }
  const place = { couple, candidate: inArizona, role: 'individual_therapist' as const, live: [], states, on }
  expect(checkAssignment({ ...place, partner: sam })).toEqual([])
  expect(checkAssignment({ ...place, partner: maya })).toHaveLength(1)
})

it('says everything at once', () => {
  const candidate = { ...ready, disciplines: [], licenses: [], caseload: { used: 10, cap: 10 } }
  const live = [held('individual_therapist', lindqvist, sam), held('couples_therapist', okafor)]
  const found = checkAssignment({ couple, candidate, role: 'couples_therapist', live, states, on })
  expect(found.map((one) => sentence(one))).toEqual([
    'R. Lindqvist is Sam’s own therapist, so cannot be the couples therapist.',
    'N. Okafor is already the couples therapist. Replace them instead of adding a second one.',
    'R. Lindqvist does not work as a couples therapist.',
    'R. Lindqvist has no license in NY, where Maya will sit.',
    'R. Lindqvist has no license in AZ, where Sam will sit.',
    'R. Lindqvist already serves 10 of at most 10 couples.',
  ])
})

it('does not take an unknown state for a licensed one', () => {
  const place = {
    couple,
    candidate: ready,
    role: 'individual_therapist' as const,
    partner: sam,
    live: [],
    on,
  }
  expect(checkAssignment({ ...place, states: new Map() })).toHaveLength(1)
})
