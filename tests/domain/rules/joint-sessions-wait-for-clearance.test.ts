import { describe, expect, it } from 'vitest'
import { jointSessionsWaitForClearance } from '@/lib/domain/rules/joint-sessions-wait-for-clearance'
import { planWeek } from '@/lib/domain/scheduling/plan-week'
import { isJoint, sessionKinds } from '@/lib/domain/scheduling/session-kinds'
import { weekBeforeClearance } from '@/lib/domain/scheduling/week-hours'
import { easyWeek } from '../program'

describe('joint-sessions-wait-for-clearance', () => {
  it.each(sessionKinds)('a %s session waits exactly when it is joint and nobody cleared it', (kind) => {
    expect(jointSessionsWaitForClearance({ kind, jointCleared: true })).toEqual([])
    const codes = jointSessionsWaitForClearance({ kind, jointCleared: false }).map(({ code }) => code)
    expect(codes).toEqual(isJoint(kind) ? ['joint-sessions-wait'] : [])
  })

  it('plans a week of own sessions while joint ones wait, and asks no hours of it', () => {
    const pattern = { days: 3, minutesPerDay: 180 }
    const ask = (jointCleared: boolean) => {
      const facts = easyWeek()
      const frame = jointCleared ? undefined : weekBeforeClearance
      return planWeek({
        ...facts,
        jointCleared,
        frame,
        pattern,
        facilitatorIds: facts.clinicians.map(({ id }) => id),
      })
    }
    const waiting = ask(false)
    expect(waiting.sessions.length).toBeGreaterThanOrEqual(2)
    expect(waiting.sessions.filter(({ kind }) => isJoint(kind))).toEqual([])
    expect(waiting.complete).toBe(true)
    expect(ask(true).sessions.some(({ kind }) => isJoint(kind))).toBe(true)
  })
})
