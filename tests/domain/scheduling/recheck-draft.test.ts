import { describe, expect, it } from 'vitest'
import { asId, type SessionId } from '@/lib/domain/ids'
import { sentence } from '@/lib/domain/refusals'
import { checkDraft } from '@/lib/domain/scheduling/recheck-draft'
import { instantOf } from '@/lib/domain/scheduling/wall-clock'
import type { DraftSession, WeekFacts } from '@/lib/domain/scheduling/week-facts'
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

describe('a draft may be published', () => {
  it('when every session and both weeks are right', () => {
    expect(checkDraft(goodWeek(), facts)).toEqual([])
  })

  it.each([
    {
      so: 'a past start',
      draft: goodWeek(),
      with: { now: Date.parse('2026-02-10T00:00Z') },
      code: 'session-is-in-the-past',
      times: 2,
    },
    { so: 'leave', draft: goodWeek(), with: away(chen.id), code: 'clinician-is-on-leave', times: 1 },
    {
      so: 'hours nobody works',
      draft: changed(0, at('2026-02-09', 600, 60)),
      with: {},
      code: 'outside-working-hours',
      times: 1,
    },
    {
      so: 'midnight',
      draft: changed(0, at('2026-02-09', 1410, 60)),
      with: {},
      code: 'session-crosses-midnight',
      times: 3,
    },
    {
      so: 'the wrong therapist',
      draft: changed(2, { clinicianIds: [lindqvist.id] }),
      with: {},
      code: 'session-seats-a-stranger',
      times: 1,
    },
    {
      so: 'one partner in a group',
      draft: changed(1, { partnerIds: [maya.id] }),
      with: {},
      code: 'joint-session-seats-both',
      times: 1,
    },
    {
      so: 'a person unknown',
      draft: changed(1, { clinicianIds: [abara.id, asId('nobody')] }),
      with: {},
      code: 'session-seats-someone-unknown',
      times: 1,
    },
    {
      so: 'another week',
      draft: changed(0, at('2026-02-17', 1080, 60)),
      with: {},
      code: 'session-is-in-another-week',
      times: 1,
    },
    {
      so: 'a seat taken a second ago',
      draft: goodWeek(),
      with: taken(sam.id),
      code: 'person-already-busy',
      times: 1,
    },
    {
      so: 'two at once in the draft',
      draft: changed(1, at('2026-02-09', 1110, 120)),
      with: {},
      code: 'person-already-busy',
      times: 2,
    },
    {
      so: 'Maya in Ohio',
      draft: goodWeek(),
      with: mayaIn('OH'),
      code: 'not-licensed-where-partner-sits',
      times: 4,
    },
    {
      so: 'a week cut short',
      draft: goodWeek().slice(0, 5),
      with: {},
      code: 'week-has-too-few-days',
      times: 2,
    },
  ])('not with $so', ({ draft, with: change, code, times }) => {
    const found = codes(checkDraft(draft, { ...facts, ...change }))
    expect(found.filter((one) => one === code)).toHaveLength(times)
  })

  it('and otherwise hears all reasons at once, each once', () => {
    const draft = [
      ...changed(0, { partnerIds: [maya.id], ...at('2026-02-09', 600, 60) }),
      ...changed(0, {}).slice(0, 1),
    ]
    const said = checkDraft(draft.slice(0, 1), facts).map((one) => sentence(one))
    expect(said).toEqual([
      'A joint session seats both partners: Sam is missing.',
      'W. Chen does not work at that time (Mon, Feb 9, 10:00 AM EST).',
      'Maya has 1 h this week; the program needs at least 9 h.',
      'Maya has sessions on 1 day this week; the program needs at least 3.',
      'Sam has 0 min this week; the program needs at least 9 h.',
      'Sam has sessions on 0 days this week; the program needs at least 3.',
    ])
  })

  it('counts what is already booked', () => {
    const [first, ...rest] = goodWeek()
    if (!first) throw new Error('the good week has sessions')
    const sessionId = asId<SessionId>('booked')
    const booked = both.map((personId) => ({ personId, sessionId, start: first.start, end: first.end }))
    expect(checkDraft(rest, { ...facts, taken: booked })).toEqual([])
    expect(codes(checkDraft(rest, facts))).toEqual(['week-has-too-few-hours', 'week-has-too-few-hours'])
  })
})

function away(id: string): Partial<WeekFacts> {
  const leave = [at('2026-02-09', 0, 1440)]
  return { clinicians: facts.clinicians.map((one) => (one.id === id ? { ...one, leave } : one)) }
}

function taken(personId: typeof sam.id): Partial<WeekFacts> {
  return { taken: [{ personId, sessionId: asId<SessionId>('elsewhere'), ...at('2026-02-11', 1110, 30) }] }
}

function mayaIn(state: string): Partial<WeekFacts> {
  const [first, second] = facts.partners
  return { partners: [{ ...first, state }, second] }
}
