import { describe, expect, it } from 'vitest'
import { planWeek, type WeekPlan } from '@/lib/domain/scheduling/plan-week'
import { checkDraft } from '@/lib/domain/scheduling/recheck-draft'
import { minutesOf } from '@/lib/domain/time'
import { codes } from '@/tests/domain/codes'
import {
  abara,
  allWeek,
  couple,
  daily,
  easyWeek,
  fullTeam,
  lindqvist,
  maya,
  sam,
  weekPartner,
  zonedHours,
} from '@/tests/domain/program'

const evenings = { days: 3, minutesPerDay: 180 }
const facilitatorIds = [abara.id]

const kindsOf = (plan: WeekPlan) => plan.sessions.map(({ kind }) => kind).sort()

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
      inCare: [maya.id, sam.id],
      jointCleared: true,
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
