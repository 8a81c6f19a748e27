import { describe, expect, it } from 'vitest'
import { asId, type SessionId } from '@/lib/domain/ids'
import { planWeek, type WeekPlan } from '@/lib/domain/scheduling/plan-week'
import { checkDraft } from '@/lib/domain/scheduling/recheck-draft'
import { weekPatterns } from '@/lib/domain/scheduling/sittings'
import { instantOf, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import type { BookedGroup } from '@/lib/domain/scheduling/week-facts'
import { MINUTE, minutesOf } from '@/lib/domain/time'
import { codes } from '@/tests/domain/codes'
import {
  abara,
  allWeek,
  couple,
  daily,
  easyWeek,
  fullTeam,
  held,
  lindqvist,
  maya,
  person,
  sam,
  weekClinician,
  weekPartner,
  zonedHours,
} from '@/tests/domain/program'

const evenings = { days: 3, minutesPerDay: 180 }
const facilitatorIds = [abara.id]

const kindsOf = (plan: WeekPlan) => plan.sessions.map(({ kind }) => kind).sort()

describe('an easy week', () => {
  it.each(weekPatterns)('is drafted whole on $days days of $minutesPerDay minutes', (pattern) => {
    const facts = easyWeek()
    const plan = planWeek({ ...facts, pattern, facilitatorIds })
    expect(plan.missing).toEqual([])
    expect(plan.complete).toBe(true)
    expect(checkDraft(plan.sessions, facts)).toEqual([])
    expect(new Set(plan.sessions.map(({ start }) => localDateOf(start, facts.zone))).size).toBe(pattern.days)
    expect(kindsOf(plan)).toEqual(expect.arrayContaining(['counseling', 'couples', 'group', 'individual']))
  })

  it.each(['2026-03-02', '2026-03-09', '2026-10-26', '2026-11-02'])(
    'is drafted whole in the week of %s',
    (weekStart) => {
      const facts = easyWeek(weekStart)
      const plan = planWeek({ ...facts, pattern: { days: 5, minutesPerDay: 120 }, facilitatorIds })
      expect(plan.complete).toBe(true)
      expect(checkDraft(plan.sessions, facts)).toEqual([])
    },
  )

  it('lets the partners see their own therapists side by side', () => {
    const plan = planWeek({ ...easyWeek(), pattern: { days: 5, minutesPerDay: 120 }, facilitatorIds })
    const own = plan.sessions.filter(({ kind }) => kind === 'individual')
    expect(own).toHaveLength(2)
    const [first, second] = own
    expect(first?.start).toBe(second?.start)
    expect(first?.partnerIds).not.toEqual(second?.partnerIds)
  })

  it('is the same however often it is asked for', () => {
    const ask = () => planWeek({ ...easyWeek(), pattern: evenings, facilitatorIds })
    expect(ask()).toEqual(ask())
  })

  it('gives the psychiatric provider and the peer coach their time too', () => {
    const facts = easyWeek()
    const [doctor, coach] = [person('A. Farouk'), person('B. Stone')]
    const practice = { states: ['NY'], zone: facts.zone, hours: daily([1, 2, 3, 4, 5], 720, 1320) }
    const colleagues = [
      weekClinician(doctor, { ...practice, disciplines: ['psychiatric_provider'] }, facts.weekStart),
      weekClinician(coach, { ...practice, states: [], disciplines: ['peer_coach'] }, facts.weekStart),
    ]
    const team = [...fullTeam, held('psychiatric_provider', doctor), held('peer_coach', coach)]
    const all = { ...facts, team, clinicians: [...facts.clinicians, ...colleagues] }
    const plan = planWeek({ ...all, pattern: { days: 3, minutesPerDay: 240 }, facilitatorIds })
    expect(plan.missing).toEqual([])
    expect(kindsOf(plan).filter((kind) => kind === 'medical' || kind === 'peer')).toEqual([
      'medical',
      'medical',
      'peer',
    ])
  })
})

describe('groups', () => {
  const easy = easyWeek()
  const [first, second] = easy.partners
  const living = { state: 'NY', zone: easy.zone, hours: daily(allWeek, 1020, 1260) }
  const partners = [
    weekPartner(first, living, easy.weekStart),
    weekPartner(second, living, easy.weekStart),
  ] as const
  const facts = { ...easy, partners }
  const groupAt = (date: string, seated: number): BookedGroup => {
    const start = instantOf(date, 1080, facts.zone)
    if (!start.ok) throw new Error('the test chose a skipped minute')
    const time = { start: start.at, end: start.at + 120 * MINUTE }
    return { id: asId<SessionId>(date), clinicianIds: [abara.id], capacity: 8, seated, ...time }
  }
  const days = ['2026-02-09', '2026-02-11', '2026-02-13']
  const withGroups = (groups: BookedGroup[]) => ({
    ...facts,
    groups,
    taken: groups.map(({ id, start, end }) => ({ personId: abara.id, sessionId: id, start, end })),
    pattern: evenings,
    facilitatorIds: [],
  })

  it('that have two places left are joined rather than opened', () => {
    const plan = planWeek(withGroups(days.map((day) => groupAt(day, 6))))
    expect(plan.missing).toEqual([])
    const joined = plan.sessions
      .filter(({ kind }) => kind === 'group')
      .map(({ groupSessionId }) => groupSessionId)
    expect(joined).toEqual(days)
  })

  it('that have one place left are not', () => {
    const plan = planWeek(withGroups(days.map((day) => groupAt(day, 7))))
    expect(plan.complete).toBe(false)
    expect(kindsOf(plan)).not.toContain('group')
    expect(codes(plan.missing)).toContain('no-group-for-the-couple')
  })
})

describe('a week that cannot be whole', () => {
  const facts = easyWeek()

  it('says which role the care team lacks', () => {
    const team = fullTeam.filter(({ clinician }) => clinician.id !== lindqvist.id)
    const plan = planWeek({ ...facts, team, pattern: evenings, facilitatorIds })
    expect(plan.complete).toBe(false)
    expect(plan.missing[0]).toEqual({
      code: 'care-team-lacks-role',
      facts: { role: 'individual_therapist', partner: 'Sam' },
    })
    expect(plan.sessions.length).toBeGreaterThan(0)
  })

  it('says who is never free', () => {
    const clinicians = facts.clinicians.map((one) => (one.id === lindqvist.id ? { ...one, open: [] } : one))
    const plan = planWeek({ ...facts, clinicians, pattern: evenings, facilitatorIds })
    expect(plan.missing).toContainEqual({
      code: 'no-time-for-session',
      facts: { kind: 'individual', names: ['Sam', 'R. Lindqvist'] },
    })
    expect(plan.missing).toContainEqual({ code: 'person-has-no-open-hours', facts: { name: 'R. Lindqvist' } })
  })

  it('says on how many days both partners are free', () => {
    const [first, second] = facts.partners
    const busy = weekPartner(sam, { ...second, hours: daily([1, 3], 1080, 1320) }, facts.weekStart)
    const plan = planWeek({ ...facts, partners: [first, busy], pattern: evenings, facilitatorIds })
    expect(plan.missing[0]).toEqual({ code: 'no-shared-sitting', facts: { minutes: 180, days: 3, found: 2 } })
    expect(plan.sessions.length).toBeGreaterThan(0)
    expect(codes(plan.missing)).toContain('week-has-too-few-days')
  })

  it('is not stuffed with the same session again and again', () => {
    const plan = planWeek({ ...facts, pattern: evenings, facilitatorIds: [] })
    expect(kindsOf(plan).filter((kind) => kind === 'couples')).toHaveLength(2)
    expect(codes(plan.missing)).toContain('week-has-too-few-hours')
  })

  it('is not stretched over midnight', () => {
    const hours = [...daily(allWeek, 1320, 1440), ...daily(allWeek, 0, 90)]
    const awake = zonedHours(hours, facts.zone, facts.weekStart)
    const [first, second] = facts.partners
    const partners = [
      { ...first, open: awake },
      { ...second, open: awake },
    ] as const
    const clinicians = facts.clinicians.map((one) => ({ ...one, open: awake }))
    const plan = planWeek({ ...facts, partners, clinicians, pattern: evenings, facilitatorIds })
    expect(plan.missing[0]).toEqual({ code: 'no-shared-sitting', facts: { minutes: 180, days: 3, found: 0 } })
  })

  it('is empty, with reasons, when it lies in the past', () => {
    const plan = planWeek({
      ...facts,
      now: Date.parse('2026-03-01T00:00Z'),
      pattern: evenings,
      facilitatorIds,
    })
    expect(plan.sessions).toEqual([])
    expect(codes(plan.missing)).toContain('week-has-too-few-hours')
  })

  it('never seats anyone where a license does not reach', () => {
    const [first, second] = facts.partners
    const plan = planWeek({
      ...facts,
      partners: [{ ...first, state: 'OH' }, second],
      pattern: evenings,
      facilitatorIds,
    })
    expect(plan.complete).toBe(false)
    expect(plan.sessions.some(({ partnerIds }) => partnerIds.includes(maya.id))).toBe(false)
  })
})

describe('partners in two zones', () => {
  it('meet at an hour that is fair to both calendars', () => {
    const facts = easyWeek('2026-03-02')
    const inNewYork = weekPartner(
      maya,
      { state: 'NY', zone: 'America/New_York', hours: daily([1, 3, 5, 6, 7], 1080, 1380) },
      facts.weekStart,
    )
    const inPhoenix = weekPartner(
      sam,
      { state: 'AZ', zone: 'America/Phoenix', hours: daily([1, 3, 5, 6, 7], 900, 1260) },
      facts.weekStart,
    )
    const clinicians = facts.clinicians.map((one) => ({
      ...one,
      licenses: ['NY', 'AZ'].map((state) => ({ state, expiresOn: '2030-12-31' })),
    }))
    const week = { ...facts, couple, partners: [inNewYork, inPhoenix] as const, clinicians }
    const plan = planWeek({ ...week, pattern: evenings, facilitatorIds })
    expect(plan.missing).toEqual([])
    expect(checkDraft(plan.sessions, week)).toEqual([])
    expect(
      plan.sessions.reduce((sum, session) => sum + minutesOf(session) * session.partnerIds.length, 0),
    ).toBeGreaterThanOrEqual(1080)
  })
})
