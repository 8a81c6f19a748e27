import { describe, expect, it } from 'vitest'
import type { CareRole } from '@/lib/domain/care-team/roles'
import type { Couple } from '@/lib/domain/couple'
import { asId, type CoupleId } from '@/lib/domain/ids'
import { sessionKindFitsItsPeople } from '@/lib/domain/rules/session-kind-fits-its-people'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { codes } from '@/tests/domain/codes'
import {
  abara,
  chen,
  couple,
  fullTeam,
  held,
  lindqvist,
  maya,
  okafor,
  person,
  reyes,
  sam,
} from '@/tests/domain/program'

const others: Couple = { id: asId<CoupleId>('jo-and-kim'), partners: [person('Jo'), person('Kim')] }
const [jo, kim] = others.partners
const doctor = person('A. Farouk')
const coach = person('B. Stone')
const team = [...fullTeam, held('psychiatric_provider', doctor), held('peer_coach', coach)]
const trained: CareRole[] = ['individual_therapist']

type Row = { kind: SessionKind; of: { id: string }[]; by: { id: string; name: string }[]; expected: string[] }
const rows: Row[] = [
  { kind: 'couples', of: [maya, sam], by: [chen], expected: [] },
  { kind: 'couples', of: [maya], by: [chen], expected: ['joint-session-seats-both'] },
  { kind: 'couples', of: [maya, sam], by: [], expected: ['session-needs-its-clinician'] },
  {
    kind: 'couples',
    of: [maya, sam],
    by: [okafor],
    expected: ['session-seats-a-stranger', 'session-needs-its-clinician'],
  },
  { kind: 'couples', of: [maya, sam], by: [chen, okafor], expected: ['session-seats-a-stranger'] },
  { kind: 'couples', of: [], by: [chen], expected: ['session-is-for-one-couple'] },
  { kind: 'individual', of: [sam], by: [lindqvist], expected: [] },
  {
    kind: 'individual',
    of: [sam],
    by: [okafor],
    expected: ['session-seats-a-stranger', 'session-needs-its-clinician'],
  },
  { kind: 'individual', of: [maya, sam], by: [lindqvist], expected: ['session-is-for-one-partner'] },
  {
    kind: 'individual',
    of: [sam],
    by: [chen],
    expected: ['session-seats-a-stranger', 'session-needs-its-clinician'],
  },
  { kind: 'counseling', of: [maya], by: [reyes], expected: [] },
  {
    kind: 'counseling',
    of: [sam],
    by: [reyes],
    expected: ['session-seats-a-stranger', 'session-needs-its-clinician'],
  },
  { kind: 'medical', of: [sam], by: [doctor], expected: [] },
  { kind: 'medical', of: [maya, sam], by: [doctor], expected: ['session-is-for-one-partner'] },
  { kind: 'peer', of: [maya, sam], by: [coach], expected: [] },
  { kind: 'peer', of: [sam], by: [coach], expected: ['joint-session-seats-both'] },
  { kind: 'group', of: [maya, sam], by: [abara], expected: [] },
  { kind: 'group', of: [maya, sam], by: [abara, lindqvist], expected: [] },
  { kind: 'group', of: [], by: [abara], expected: [] },
  { kind: 'group', of: [sam], by: [abara], expected: ['joint-session-seats-both'] },
  { kind: 'group', of: [maya, sam], by: [], expected: ['group-needs-a-facilitator'] },
]

describe('a session seats the people its kind is for', () => {
  it.each(rows)('$kind of $of.length by $by.0.name: $expected', ({ kind, of, by, expected }) => {
    const partnerIds = couple.partners.map(({ id }) => id).filter((id) => of.some((one) => one.id === id))
    const clinicians = team
      .map(({ clinician }) => clinician)
      .concat(abara)
      .filter(({ id }) => by.some((one) => one.id === id))
      .map((one) => ({ ...one, disciplines: trained }))
    const couples = of.length > 0 ? [couple] : []
    expect(codes(sessionKindFitsItsPeople({ kind, couples, partnerIds, clinicians, team }))).toEqual(expected)
  })

  it('keeps every couple of a group whole', () => {
    const facts = {
      kind: 'group' as const,
      couples: [couple, others],
      clinicians: [{ ...abara, disciplines: trained }],
      team: [],
    }
    expect(sessionKindFitsItsPeople({ ...facts, partnerIds: [maya.id, sam.id, jo.id, kim.id] })).toEqual([])
    expect(sessionKindFitsItsPeople({ ...facts, partnerIds: [maya.id, sam.id, jo.id] })).toEqual([
      { code: 'joint-session-seats-both', facts: { missing: 'Kim' } },
    ])
  })

  it.each([
    { disciplines: ['couples_therapist' as const], leads: true },
    { disciplines: ['counselor' as const], leads: true },
    { disciplines: ['psychiatric_provider' as const], leads: false },
    { disciplines: ['peer_coach' as const], leads: false },
  ])('$disciplines may lead a group: $leads', ({ disciplines, leads }) => {
    const clinicians = [{ ...abara, disciplines }]
    const facts = {
      kind: 'group' as const,
      couples: [couple],
      partnerIds: [maya.id, sam.id],
      clinicians,
      team: [],
    }
    expect(codes(sessionKindFitsItsPeople(facts))).toEqual(leads ? [] : ['facilitator-lacks-discipline'])
  })

  it.each([
    { who: 'a person of another couple', partnerIds: [maya.id, sam.id, jo.id] },
    { who: 'one person twice', partnerIds: [maya.id, sam.id, sam.id] },
  ])('refuses $who', ({ partnerIds }) => {
    const clinicians = [{ ...chen, disciplines: trained }]
    expect(
      codes(sessionKindFitsItsPeople({ kind: 'couples', couples: [couple], partnerIds, clinicians, team })),
    ).toEqual(['session-seats-someone-unknown'])
  })
})
