import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkAssignment } from '@/lib/domain/care-team/check-assignment'
import { proposeTeam, type RoleProposal } from '@/lib/domain/care-team/propose-team'
import { type CareRole, careRoles } from '@/lib/domain/care-team/roles'
import type { TeamClinician, TeamFacts } from '@/lib/domain/care-team/team-facts'
import { couple, daily, held, maya, person, sam, weekdays } from '@/tests/domain/program'

const evenings = daily(weekdays, 1080, 1260)
const therapist: CareRole[] = ['couples_therapist', 'individual_therapist']

function clinician(
  who: { id: TeamClinician['id']; name: string },
  change: Partial<TeamClinician> = {},
): TeamClinician {
  return {
    ...who,
    disciplines: therapist,
    licenses: ['NY', 'AZ'].map((state) => ({ state, expiresOn: '2030-12-31' })),
    caseload: { used: 2, cap: 10 },
    couples: { used: 1, cap: 4 },
    zone: 'America/New_York',
    languages: ['en'],
    specialties: [],
    free: evenings,
    ...change,
  }
}

function facts(clinicians: TeamClinician[], change: Partial<TeamFacts> = {}): TeamFacts {
  const habits = { language: 'en', needsCounselor: false, times: evenings }
  return {
    couple,
    partners: [
      { ...maya, ...habits, state: 'NY', zone: 'America/New_York' },
      { ...sam, ...habits, state: 'NY', zone: 'America/New_York' },
    ],
    clinicians,
    live: [],
    wanted: { specialties: [], psychiatricProvider: false, peerCoach: false },
    on: '2026-02-02',
    weekStart: '2026-02-09',
    ...change,
  }
}

const _chosen = (proposal: RoleProposal[]) =>
  proposal.map(({ candidates }) => candidates.find((one) => one.chosen)?.candidate.name ?? null)

const anyClinician = fc.record({
  disciplines: fc.subarray([...careRoles]),
  licenses: fc
    .subarray(['NY', 'AZ'])
    .map((states) => states.map((state) => ({ state, expiresOn: '2030-01-01' }))),
  languages: fc.subarray(['en', 'es']),
  caseload: fc.record({ used: fc.nat(4), cap: fc.constant(3) }),
  couples: fc.record({ used: fc.nat(2), cap: fc.constant(2) }),
  free: fc.constantFrom(evenings, daily([1, 2], 1080, 1260), daily(weekdays, 480, 600)),
})

it('whatever the program has, the chosen team could be assigned one after the other', () => {
  let filled = 0
  fc.assert(
    fc.property(fc.array(anyClinician, { maxLength: 9 }), fc.boolean(), fc.boolean(), (all, one, two) => {
      const clinicians = all.map((change, index) =>
        clinician(person(`Clinician ${'ABCDEFGHI'[index]}`), change),
      )
      const [first, second] = facts([]).partners
      const partners = [
        { ...first, needsCounselor: one },
        { ...second, needsCounselor: two, state: 'AZ' },
      ] as const
      const wanted = { specialties: [], psychiatricProvider: one, peerCoach: two }
      const proposal = proposeTeam(facts(clinicians, { partners, wanted }))
      const live: ReturnType<typeof held>[] = []
      for (const { role, partner, candidates } of proposal) {
        const pick = candidates.find((candidate) => candidate.chosen)
        const candidate = clinicians.find(({ id }) => id === pick?.candidate.id)
        if (!candidate) continue
        const states = new Map(partners.map(({ id, state }) => [id, state]))
        const placement = {
          couple,
          candidate,
          role,
          partner: partner ?? undefined,
          live,
          states,
          on: '2026-02-02',
        }
        expect(checkAssignment(placement)).toEqual([])
        live.push(held(role, candidate, partner ?? undefined))
        filled++
      }
      expect(
        proposeTeam(facts([...clinicians].reverse(), { partners, wanted })).map((place) => place.candidates),
      ).toEqual(proposal.map((place) => place.candidates))
    }),
    { numRuns: 150, seed: 5 },
  )
  expect(filled).toBeGreaterThan(100)
})
