import { describe, expect, it } from 'vitest'
import { proposeTeam, type RoleProposal } from '@/lib/domain/care-team/propose-team'
import type { CareRole } from '@/lib/domain/care-team/roles'
import type { TeamClinician, TeamFacts } from '@/lib/domain/care-team/team-facts'
import { codes } from '@/tests/domain/codes'
import {
  chen,
  couple,
  daily,
  held,
  lindqvist,
  maya,
  okafor,
  person,
  reyes,
  sam,
  weekdays,
} from '@/tests/domain/program'

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

const chosen = (proposal: RoleProposal[]) =>
  proposal.map(({ candidates }) => candidates.find((one) => one.chosen)?.candidate.name ?? null)

describe('which roles are proposed', () => {
  it('a couples therapist and a therapist each; a counselor for whom needs one; others when wanted', () => {
    const [first, second] = facts([]).partners
    const wanted = { specialties: [], psychiatricProvider: true, peerCoach: true }
    const places = proposeTeam(facts([], { wanted, partners: [{ ...first, needsCounselor: true }, second] }))
    expect(places.map(({ role, partner }) => [role, partner?.name ?? null])).toEqual([
      ['couples_therapist', null],
      ['individual_therapist', 'Maya'],
      ['individual_therapist', 'Sam'],
      ['counselor', 'Maya'],
      ['psychiatric_provider', null],
      ['peer_coach', null],
    ])
  })

  it('not those already held', () => {
    const live = [held('couples_therapist', chen), held('individual_therapist', lindqvist, sam)]
    expect(proposeTeam(facts([], { live })).map(({ partner }) => partner?.name)).toEqual(['Maya'])
  })
})

describe('who is chosen', () => {
  const three = [clinician(chen), clinician(lindqvist), clinician(okafor)]

  it('nobody twice, though everyone could do everything', () => {
    const names = chosen(proposeTeam(facts(three)))
    expect([...names].sort()).toEqual(['N. Okafor', 'R. Lindqvist', 'W. Chen'])
  })

  it('the only couples therapist stays free for that role, even when best as own therapist', () => {
    const only = clinician(chen, { specialties: ['trauma'] })
    const others = [lindqvist, okafor].map((who) => clinician(who, { disciplines: ['individual_therapist'] }))
    const wanted = { specialties: ['trauma'], psychiatricProvider: false, peerCoach: false }
    expect(chosen(proposeTeam(facts([only, ...others], { wanted })))[0]).toBe('W. Chen')
  })

  it('someone who speaks the partner’s language before someone with more time', () => {
    const [first, second] = facts([]).partners
    const speaks = clinician(reyes, {
      languages: ['es'],
      free: daily([1], 1080, 1260),
      disciplines: ['individual_therapist'],
    })
    const proposal = proposeTeam(
      facts([...three, speaks], { partners: [{ ...first, language: 'es' }, second] }),
    )
    const mayas = proposal.find(({ partner }) => partner?.id === maya.id)
    expect(mayas?.candidates[0]?.candidate.name).toBe('T. Reyes')
    expect(mayas?.candidates[0]?.chosen).toBe(true)
  })

  it.each([
    { so: 'the specialty the couple asked for', better: { specialties: ['trauma'] } },
    { so: 'more room', better: { couples: { used: 0, cap: 4 } } },
    { so: 'more hours in common', better: { free: evenings } },
  ])('among equals the one with $so', ({ better }) => {
    const wanted = { specialties: ['trauma'], psychiatricProvider: false, peerCoach: false }
    const free = daily([1, 2], 1080, 1260)
    const equals = [chen, lindqvist, okafor].map((who) => clinician(who, { free }))
    const proposal = proposeTeam(
      facts([...equals, clinician(person('Z. Last'), { free, ...better })], { wanted }),
    )
    expect(proposal[0]?.candidates[0]?.candidate.name).toBe('Z. Last')
  })

  it('fewer roles than needed when there are too few people, and never a forbidden pair', () => {
    const names = chosen(proposeTeam(facts([clinician(chen), clinician(lindqvist)])))
    expect(names.filter((name) => name !== null)).toHaveLength(2)
  })

  it('nobody from the live team in a second role', () => {
    const live = [held('individual_therapist', lindqvist, sam)]
    const proposal = proposeTeam(facts(three, { live }))
    expect(chosen(proposal)).not.toContain('R. Lindqvist')
    const couplesRole = proposal.find(({ role }) => role === 'couples_therapist')
    const blocked = couplesRole?.candidates.find(({ candidate }) => candidate.id === lindqvist.id)
    expect(codes(blocked?.blockedBy ?? [])).toEqual(['own-clinician-cannot-be-couples-therapist'])
  })
})

describe('reasons', () => {
  it('are given as data for each candidate', () => {
    const one = clinician(chen, { specialties: ['trauma', 'grief'], languages: ['en', 'es'] })
    const [first, second] = facts([]).partners
    const wanted = { specialties: ['trauma'], psychiatricProvider: false, peerCoach: false }
    const partners = [first, { ...second, state: 'AZ', zone: 'America/Phoenix', language: 'fr' }] as const
    const [couplesRole] = proposeTeam(facts([one], { wanted, partners }))
    expect(couplesRole?.candidates[0]?.reasons).toEqual([
      { kind: 'licensed', states: ['NY', 'AZ'] },
      { kind: 'language', language: 'en', speaks: true },
      { kind: 'language', language: 'fr', speaks: false },
      { kind: 'specialty', specialties: ['trauma'] },
      { kind: 'caseload-left', left: 3 },
      // In February Phoenix is two hours behind New York: 18 to 21 there is 20 to 23 here, one hour of it shared.
      { kind: 'hours-in-common', minutes: 300 },
    ])
  })

  it.each([
    {
      so: 'no license in Arizona',
      change: { licenses: [{ state: 'NY', expiresOn: '2030-01-01' }] },
      code: 'not-licensed-where-partner-sits',
    },
    {
      so: 'an expired license',
      change: {
        licenses: [
          { state: 'NY', expiresOn: '2030-01-01' },
          { state: 'AZ', expiresOn: '2026-02-01' },
        ],
      },
      code: 'license-has-expired',
    },
    { so: 'a full caseload', change: { caseload: { used: 10, cap: 10 } }, code: 'caseload-is-full' },
    { so: 'enough couples', change: { couples: { used: 4, cap: 4 } }, code: 'couples-caseload-is-full' },
    { so: 'no hour in common', change: { free: daily(weekdays, 480, 720) }, code: 'no-hours-in-common' },
  ])('say what stands against someone with $so, and rank them last', ({ change, code }) => {
    const [first, second] = facts([]).partners
    const partners = [first, { ...second, state: 'AZ' }] as const
    const [couplesRole] = proposeTeam(
      facts([clinician(chen, change), clinician(okafor, { languages: [] })], { partners }),
    )
    expect(couplesRole?.candidates.map(({ candidate }) => candidate.name)).toEqual(['N. Okafor', 'W. Chen'])
    expect(codes(couplesRole?.candidates[1]?.blockedBy ?? [])).toEqual([code])
    expect(couplesRole?.candidates[1]?.chosen).toBe(false)
  })

  it('ask a peer coach for no license', () => {
    const coach = clinician(person('B. Stone'), { disciplines: ['peer_coach'], licenses: [] })
    const wanted = { specialties: [], psychiatricProvider: false, peerCoach: true }
    expect(chosen(proposeTeam(facts([coach], { wanted })))).toEqual([null, null, null, 'B. Stone'])
  })
})
