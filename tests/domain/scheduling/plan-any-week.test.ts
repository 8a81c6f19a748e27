import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asId, type SessionId } from '@/lib/domain/ids'
import { planWeek } from '@/lib/domain/scheduling/plan-week'
import { checkDraft } from '@/lib/domain/scheduling/recheck-draft'
import { weekPatterns } from '@/lib/domain/scheduling/sittings'
import { MINUTE } from '@/lib/domain/time'
import {
  abara,
  chen,
  easyWeek,
  lindqvist,
  maya,
  okafor,
  reyes,
  sam,
  zonedHours,
} from '@/tests/domain/program'

const zones = [
  'America/New_York',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'Pacific/Honolulu',
]
const evening = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  fromMinute: fc.constantFrom(600, 720, 840, 960),
  untilMinute: fc.constantFrom(1260, 1320, 1380),
})
const living = fc.record({
  zone: fc.constantFrom(...zones),
  hours: fc.array(evening, { minLength: 5, maxLength: 12 }),
})
const seat = fc.record({
  personId: fc.constantFrom(maya.id, sam.id, chen.id, okafor.id, lindqvist.id, reyes.id, abara.id),
  from: fc.nat(7 * 48),
  halfHours: fc.integer({ min: 1, max: 4 }),
})

const anyWeek = fc.record({
  weekStart: fc.constantFrom('2026-03-02', '2026-03-09', '2026-10-26', '2026-11-02', '2026-06-01'),
  mayas: living,
  sams: living,
  seats: fc.array(seat, { maxLength: 25 }),
  pattern: fc.constantFrom(...weekPatterns),
})

it('a complete draft may be published, and no draft breaks a rule except by the hours it lacks', () => {
  let complete = 0
  fc.assert(
    fc.property(anyWeek, ({ weekStart, mayas, sams, seats, pattern }) => {
      const facts = easyWeek(weekStart)
      const [first, second] = facts.partners
      const monday = Date.parse(`${weekStart}T05:00:00Z`)
      const week = {
        ...facts,
        partners: [
          { ...first, zone: mayas.zone, open: zonedHours(mayas.hours, mayas.zone, weekStart) },
          { ...second, zone: sams.zone, open: zonedHours(sams.hours, sams.zone, weekStart) },
        ] as const,
        taken: seats.map(({ personId, from, halfHours }, index) => ({
          personId,
          sessionId: asId<SessionId>(`elsewhere-${index}`),
          start: monday + from * 30 * MINUTE,
          end: monday + (from + halfHours) * 30 * MINUTE,
        })),
      }
      const plan = planWeek({ ...week, pattern, facilitatorIds: [abara.id] })
      const refused = checkDraft(plan.sessions, week)
      if (plan.complete) complete++
      if (plan.complete) expect(refused).toEqual([])
      expect(refused.filter(({ code }) => !code.startsWith('week-has-'))).toEqual([])
      expect(plan.complete).toBe(plan.missing.length === 0)
    }),
    { seed: 11, numRuns: 150 },
  )
  expect(complete).toBeGreaterThan(30)
})
