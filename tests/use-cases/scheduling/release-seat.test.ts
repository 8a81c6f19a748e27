import { describe, expect, test } from 'vitest'
import { releaseOwnSeat } from '@/lib/use-cases/scheduling/release-own-seat'
import { rescheduleSession } from '@/lib/use-cases/scheduling/reschedule-session'
import { jointLanes } from '@/lib/views/calendar/joint-lanes'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { callerOf, testWeek } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codesOf, whatHappened } from '../../support/what-happened'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
const { at } = scene
const { held, mails } = whatHappened(asOwner)

describe('a partner who cannot come', () => {
  const release = (session: string, by = scene.pair.first, now?: Date) =>
    releaseOwnSeat(callerOf('partner', by, now), { session, reason: 'rather-not-say' })

  test('frees their own seat only; the session stands unchanged and nobody is told', async () => {
    const session = await scene.couplesAt(18)
    expect(codesOf(await release(session))).toBe('done')
    expect(new Set(await held(session))).toEqual(new Set([scene.pair.second, scene.who.rae]))
    expect(await asOwner('SELECT version, cancelled_at FROM session WHERE id = $1', [session])).toEqual([
      { version: 0, cancelled_at: null },
    ])
    expect(await mails()).toEqual([])
    expect(codesOf(await release(session))).toEqual(['seat-already-free'])
  })

  test('is named on the joint calendar of those who hold the session', async () => {
    const session = await scene.couplesAt(18)
    await release(session)
    const rae = callerOf('clinician', scene.who.rae ?? '')
    const joint = await jointLanes(rae, { couple: scene.pair.couple, week: testWeek })
    expect(joint.blocks.find(({ id }) => id === session)?.away).toEqual(['Maya'])
    const desk = await jointLanes(callerOf('coordinator', scene.casey), {
      couple: scene.pair.couple,
      week: testWeek,
    })
    expect(desk.blocks.find(({ id }) => id === session)?.away).toEqual(['Maya'])
  })

  test('a moved session leaves the released seat released', async () => {
    const session = await scene.couplesAt(18)
    await release(session)
    const to = { couple: scene.pair.couple, session, to: at(19), agreed: false }
    expect(codesOf(await rescheduleSession(callerOf('coordinator', scene.casey), to))).toBe('done')
    expect(await held(session)).not.toContain(scene.pair.first)
  })

  test('not in somebody else’s session, not after it began', async () => {
    const session = await scene.couplesAt(18)
    const others = await scene.aCouple(scene.casey)
    await expect(release(session, others.first)).rejects.toThrow('not found')
    expect(codesOf(await release(session, scene.pair.first, new Date('2026-02-11T01:30:00Z')))).toEqual([
      'session-is-in-the-past',
    ])
  })
})
