import { describe, expect, it } from 'vitest'
import { asId, type SessionId } from '@/lib/domain/ids'
import { checkDraft } from '@/lib/domain/scheduling/recheck-draft'
import { instantOf } from '@/lib/domain/scheduling/wall-clock'
import type { BookedGroup, DraftSession, WeekFacts } from '@/lib/domain/scheduling/week-facts'
import { MINUTE } from '@/lib/domain/time'
import { codes } from '@/tests/domain/codes'
import { abara, chen, easyWeek, lindqvist, maya, okafor, reyes, sam } from '@/tests/domain/program'

const both = [maya.id, sam.id]
const facts = easyWeek('2026-02-09')

function at(date: string, minute: number, minutes: number) {
  const start = instantOf(date, minute, 'America/New_York')
  if (!start.ok) throw new Error('the test chose a skipped minute')
  return { start: start.at, end: start.at + minutes * MINUTE }
}

function goodWeek(): DraftSession[] {
  const group = (date: string): DraftSession => ({
    kind: 'group',
    partnerIds: both,
    clinicianIds: [abara.id],
    ...at(date, 1140, 120),
  })
  return [
    { kind: 'couples', partnerIds: both, clinicianIds: [chen.id], ...at('2026-02-09', 1080, 60) },
    group('2026-02-09'),
    { kind: 'individual', partnerIds: [maya.id], clinicianIds: [okafor.id], ...at('2026-02-11', 1080, 60) },
    { kind: 'individual', partnerIds: [sam.id], clinicianIds: [lindqvist.id], ...at('2026-02-11', 1080, 60) },
    group('2026-02-11'),
    { kind: 'counseling', partnerIds: [maya.id], clinicianIds: [reyes.id], ...at('2026-02-13', 1080, 60) },
    { kind: 'individual', partnerIds: [sam.id], clinicianIds: [lindqvist.id], ...at('2026-02-13', 1080, 60) },
    group('2026-02-13'),
  ]
}

const changed = (index: number, change: Partial<DraftSession>) =>
  goodWeek().map((session, place) => (place === index ? { ...session, ...change } : session))

describe('a draft that joins a booked group', () => {
  const id = asId<SessionId>('monday-group')
  const joined = changed(1, { groupSessionId: id })
  const group: BookedGroup = {
    id,
    clinicianIds: [abara.id],
    capacity: 8,
    seated: 6,
    ...at('2026-02-09', 1140, 120),
  }
  const itsSeat = [{ personId: abara.id, sessionId: id, ...at('2026-02-09', 1140, 120) }]

  it.each([
    { so: 'has two places left', groups: [group], expected: [] },
    { so: 'has one', groups: [{ ...group, seated: 7 }], expected: ['group-is-full'] },
    { so: 'was cancelled', groups: [], expected: ['group-has-changed'] },
    {
      so: 'was moved',
      groups: [{ ...group, ...at('2026-02-09', 1170, 120) }],
      expected: ['group-has-changed'],
    },
    {
      so: 'has another leader',
      groups: [{ ...group, clinicianIds: [reyes.id] }],
      expected: ['group-has-changed'],
    },
  ])('that $so: $expected', ({ groups, expected }) => {
    expect(codes(checkDraft(joined, { ...facts, groups, taken: itsSeat }))).toEqual(expected)
  })

  it('is not in its own facilitator’s way, but a new group at that time is', () => {
    const asNew = goodWeek()
    expect(checkDraft(asNew, { ...facts, groups: [group], taken: itsSeat })).toEqual([
      { code: 'person-already-busy', facts: { name: 'D. Abara', at: group.start, zone: 'America/New_York' } },
    ])
  })
})

function _away(id: string): Partial<WeekFacts> {
  const leave = [at('2026-02-09', 0, 1440)]
  return { clinicians: facts.clinicians.map((one) => (one.id === id ? { ...one, leave } : one)) }
}

function _taken(personId: typeof sam.id): Partial<WeekFacts> {
  return { taken: [{ personId, sessionId: asId<SessionId>('elsewhere'), ...at('2026-02-11', 1110, 30) }] }
}

function _mayaIn(state: string): Partial<WeekFacts> {
  const [first, second] = facts.partners
  return { partners: [{ ...first, state }, second] }
}
