import { describe, expect, it } from 'vitest'
import { asId, type SessionId } from '@/lib/domain/ids'
import { planWeek, type WeekPlan } from '@/lib/domain/scheduling/plan-week'
import { checkDraft } from '@/lib/domain/scheduling/recheck-draft'
import { weekPatterns } from '@/lib/domain/scheduling/sittings'
import { instantOf, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import type { BookedGroup } from '@/lib/domain/scheduling/week-facts'
import { MINUTE } from '@/lib/domain/time'
import { codes } from '@/tests/domain/codes'
import {
  abara,
  allWeek,
  daily,
  easyWeek,
  fullTeam,
  held,
  person,
  weekClinician,
  weekPartner,
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
