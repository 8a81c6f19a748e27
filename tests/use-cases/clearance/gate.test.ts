import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { liftHold } from '@/lib/use-cases/clearance/lift-hold'
import { takeReview } from '@/lib/use-cases/clearance/take-review'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { proposeWeek } from '@/lib/use-cases/scheduling/propose-week'
import { publishWeek } from '@/lib/use-cases/scheduling/publish-week'
import { ourWeek } from '@/lib/views/calendar/our-week'
import { weekToPlan } from '@/lib/views/scheduling/week-to-plan'
import { decide, onDuty, reviewed } from '../../support/a-couple-in-review'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { aClinician, aStaffMember, callerOf, testWeek } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codesOf, whatHappened } from '../../support/what-happened'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
const { at, group } = scene
const { mails } = whatHappened(asOwner)
let reviewer: string
let director: string

beforeAll(async () => {
  reviewer = await aClinician(asOwner, 'Ines', { disciplines: ['individual_therapist'] })
  director = await aStaffMember(asOwner, 'director', 'Dara')
})
beforeEach(() => reviewed(asOwner, scene.pair, reviewer))

const casey = () => callerOf('coordinator', scene.casey)
const book = (asked: Asked) => bookSession(casey(), { couple: scene.pair.couple, asked })
const couples = (hour: number): Asked => ({ kind: 'couples', at: at(hour), agreed: false })
const week = (partner: string) => ourWeek(callerOf('partner', partner), testWeek)
const seatsAhead = () =>
  asOwner(
    `SELECT person_id FROM seat JOIN session s ON s.id = session_id
      WHERE seat.couple_id = $1 AND released_at IS NULL AND s.kind IN ('couples', 'group', 'peer')`,
    [scene.pair.couple],
  )

describe('joint sessions wait for clearance', () => {
  test('refused in one and the same sentence while undecided and while the answer is no', async () => {
    for (const decision of ['review', 'individual-only'] as const) {
      expect(codesOf(await decide(reviewer, scene.pair.couple, decision))).toBe('done')
      expect(codesOf(await book(couples(18)))).toEqual(['joint-sessions-wait'])
      expect(codesOf(await book(group(19)))).toEqual(['joint-sessions-wait'])
      const own = { kind: 'individual', partner: scene.pair.first, at: at(8), agreed: false } as Asked
      if (decision === 'review') expect(codesOf(await book(own))).toBe('done')
    }
  })

  test('a week of own sessions can be proposed and published meanwhile', async () => {
    await decide(reviewer, scene.pair.couple, 'review')
    const input = { couple: scene.pair.couple, week: testWeek }
    const pattern = { days: 3, minutesPerDay: 180 }
    const proposed = await proposeWeek(casey(), { ...input, version: 0, pattern })
    expect(codesOf(proposed)).toBe('done')
    const plan = await weekToPlan(casey(), input)
    expect(plan.jointCleared).toBe(false)
    expect(plan.kinds.map(({ value }) => value).filter((value) => /couples|peer|group/.test(value))).toEqual(
      [],
    )
    expect(plan.conflicts).toEqual([])
    expect(codesOf(await publishWeek(casey(), { ...input, version: plan.version }))).toBe('done')
  })
})

describe('a clearance that is withdrawn', () => {
  test('calls every joint session ahead off and leaves own sessions; both partners see and hear the same, without a reason', async () => {
    const own = { kind: 'individual', partner: scene.pair.first, at: at(8), agreed: false } as Asked
    await book(own)
    await scene.booked(couples(18))
    await scene.booked(group(20))
    const answer = await decide(reviewer, scene.pair.couple, 'individual-only')
    expect(answer).toMatchObject({ ok: true, value: { released: 2 } })
    expect(await seatsAhead()).toEqual([])
    const messages = await asOwner(
      `SELECT person_id, template, values FROM outbox_message ORDER BY person_id`,
    )
    expect(messages.map(({ template }) => template)).toEqual(['appointment-changed', 'appointment-changed'])
    expect(messages[0]?.values).toEqual(messages[1]?.values)
    const [first, second] = [await week(scene.pair.first), await week(scene.pair.second)]
    expect(JSON.stringify([first, second])).not.toMatch(/clear|review|program-change|safety|only/i)
    const kept = await asOwner(
      `SELECT cancel_reason, facts::text FROM session, audit_event WHERE session.kind = 'couples' AND action = 'clearance.decide'
        ORDER BY audit_event.id DESC LIMIT 1`,
    )
    expect(kept).toEqual([{ cancel_reason: 'program-change', facts: '{"released": 2}' }])
  })

  test('of a booking and a withdrawal at one moment, no joint seat is left standing', async () => {
    for (let round = 0; round < 6; round++) {
      await decide(reviewer, scene.pair.couple, 'cleared')
      await reviewed(asOwner, scene.pair, reviewer)
      await Promise.all([
        book(couples(12 + round)),
        decide(reviewer, scene.pair.couple, 'review'),
        book(couples(13 + round)),
      ])
      const [live] = await asOwner(
        `SELECT decision FROM joint_clearance WHERE couple_id = $1 AND superseded_at IS NULL`,
        [scene.pair.couple],
      )
      if (live?.decision !== 'cleared') expect(await seatsAhead()).toEqual([])
      await decide(reviewer, scene.pair.couple, 'review')
    }
    expect(await mails()).toBeDefined()
  })
})

describe('who decides', () => {
  test('clearing needs both met alone; the review ends with it', async () => {
    const fresh = await scene.aCouple()
    const other = await aClinician(asOwner, 'Noor', { disciplines: ['individual_therapist'] })
    await onDuty(asOwner, other)
    await asOwner(`DELETE FROM joint_clearance WHERE couple_id = $1`, [fresh.couple])
    expect(codesOf(await takeReview(callerOf('clinician', other), { couple: fresh.couple }))).toBe('done')
    expect(codesOf(await decide(other, fresh.couple, 'cleared'))).toEqual([
      'clearance-needs-an-interview',
      'clearance-needs-an-interview',
    ])
    await reviewed(asOwner, fresh, other)
    expect(codesOf(await decide(other, fresh.couple, 'cleared'))).toBe('done')
    await expect(decide(other, fresh.couple, 'review')).rejects.toThrow(NotFound)
  })

  test('nobody off duty takes a review; a coordinator and a stranger decide nothing', async () => {
    const idle = await aClinician(asOwner, 'Idle', { disciplines: ['individual_therapist'] })
    const { couple } = scene.pair
    await expect(takeReview(callerOf('clinician', idle), { couple })).rejects.toThrow(NotFound)
    await expect(decide(idle, couple, 'cleared')).rejects.toThrow(NotFound)
  })

  test('a director lifts with a reason, counted as an override', async () => {
    const { couple } = scene.pair
    await decide(reviewer, couple, 'review')
    const lift = (reason: string) => liftHold(callerOf('director', director), { couple, reason })
    expect(codesOf(await lift(' '))).toEqual(['clearance-needs-its-reason'])
    expect(codesOf(await lift('Second opinion'))).toBe('done')
    expect(codesOf(await book(couples(18)))).toBe('done')
    const [event] = await asOwner(`SELECT facts FROM audit_event WHERE action = 'clearance.lift'`)
    expect(event?.facts).toEqual({ override: true })
  })
})
