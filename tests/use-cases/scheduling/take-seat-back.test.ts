import { describe, expect, test } from 'vitest'
import { inTransaction } from '@/lib/data/transaction'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { cancelSession } from '@/lib/use-cases/scheduling/cancel-session'
import { leaveGroup } from '@/lib/use-cases/scheduling/leave-group'
import { releaseOwnSeat } from '@/lib/use-cases/scheduling/release-own-seat'
import { rescheduleSession } from '@/lib/use-cases/scheduling/reschedule-session'
import { takeOwnSeatBack } from '@/lib/use-cases/scheduling/take-own-seat-back'
import { ourWeek } from '@/lib/views/calendar/our-week'
import { ownSession } from '@/lib/views/calendar/own-session'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { callerOf, testWeek } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codesOf, whatHappened } from '../../support/what-happened'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
const { at, group } = scene
const { held, mails } = whatHappened(asOwner)

const joint = () => scene.couplesAt(18)
const release = (session: string, by = scene.pair.first) =>
  releaseOwnSeat(callerOf('partner', by), { session, reason: 'not-well' })
const back = (session: string, by = scene.pair.first, now?: Date) =>
  takeOwnSeatBack(callerOf('partner', by, now), { session })
const seen = (session: string, by: string, now?: Date) =>
  ownSession(callerOf('partner', by, now), { session })

describe('a partner who can come after all', () => {
  test('has their seat again, recorded; nobody is told, and the other partner sees the same throughout', async () => {
    const session = await joint()
    const look = async () => [
      await seen(session, scene.pair.second),
      await ourWeek(callerOf('partner', scene.pair.second), testWeek),
    ]
    const before = await look()
    await release(session)
    expect(await seen(session, scene.pair.first)).toMatchObject({ state: 'released', canTakeBack: true })
    expect(await look()).toEqual(before)

    expect(codesOf(await back(session))).toBe('done')
    expect(new Set(await held(session))).toEqual(
      new Set([scene.pair.first, scene.pair.second, scene.who.rae]),
    )
    expect(await seen(session, scene.pair.first)).toMatchObject({ state: 'ahead', canRelease: true })
    expect(await look()).toEqual(before)
    expect(await mails()).toEqual([])
    const done = await asOwner(
      `SELECT actor_id FROM audit_event WHERE action = 'seat.take-back' AND subject_id = $1`,
      [session],
    )
    expect(done).toEqual([{ actor_id: scene.pair.first }])
    expect(codesOf(await back(session))).toEqual(['seat-is-yours-already'])
  })

  test('for whom nothing else is booked or moved to that hour meanwhile, because the other would see it', async () => {
    const session = await joint()
    await release(session)
    const individual = (hour: number): Asked => ({
      kind: 'individual',
      partner: scene.pair.first as never,
      at: at(hour),
      agreed: false,
    })
    const desk = callerOf('coordinator', scene.casey)
    const over = await bookSession(desk, { couple: scene.pair.couple, asked: individual(18) })
    expect(codesOf(over)).toEqual(['person-already-busy'])
    const beside = await scene.booked(individual(16))
    const move = { couple: scene.pair.couple, agreed: false }
    const onto = await rescheduleSession(desk, { ...move, session: beside, to: at(18) })
    expect(codesOf(onto)).toEqual(['person-already-busy'])
    const under = await rescheduleSession(desk, { ...move, session, to: at(16) })
    expect(codesOf(under)).toEqual(['person-already-busy'])
    expect(codesOf(await back(session))).toBe('done')
  })

  test('whose hour is free for others once staff cancelled the session', async () => {
    const session = await joint()
    await release(session)
    await cancelSession(callerOf('coordinator', scene.casey), { session, reason: 'clinician-away' })
    await scene.booked({ kind: 'individual', partner: scene.pair.first as never, at: at(18), agreed: false })
  })

  test('not where their clinician may not see them any more, and in words that are for them', async () => {
    const session = await joint()
    await release(session)
    await asOwner('UPDATE clinician_license SET expires_on = $2 WHERE clinician_id = $1', [
      scene.who.rae,
      '2026-02-01',
    ])
    expect(codesOf(await back(session))).toEqual(['seat-cannot-be-taken-back'])
    await asOwner('UPDATE clinician_license SET expires_on = $2 WHERE clinician_id = $1', [
      scene.who.rae,
      '2030-12-31',
    ])
  })

  test('not once it has begun, not when it was cancelled meanwhile', async () => {
    const session = await joint()
    await release(session)
    const begun = new Date('2026-02-11T01:00:00Z')
    expect(await seen(session, scene.pair.first, begun)).toMatchObject({
      state: 'released',
      canTakeBack: false,
    })
    expect(codesOf(await back(session, scene.pair.first, begun))).toEqual(['session-is-in-the-past'])
    await cancelSession(callerOf('coordinator', scene.casey), { session, reason: 'clinician-away' })
    expect(codesOf(await back(session))).toEqual(['session-already-cancelled'])
  })

  test('not a place in a group that somebody else has meanwhile', async () => {
    const session = await scene.booked(group())
    await release(session)
    await asOwner('UPDATE session SET capacity = 3 WHERE id = $1', [session])
    const others = await scene.aCouple()
    await scene.booked({ kind: 'group', group: session as never, agreed: false }, others)
    expect(codesOf(await back(session))).toEqual(['group-just-filled'])
    expect(await held(session)).not.toContain(scene.pair.first)
  })

  test('not somebody else’s seat, and not in a session of others', async () => {
    const session = await joint()
    await release(session)
    const others = await scene.aCouple()
    await expect(back(session, others.first)).rejects.toThrow('not found')
    expect(codesOf(await back(session, scene.pair.second))).toEqual(['seat-is-yours-already'])
    expect(await held(session)).not.toContain(scene.pair.first)
  })
})

describe('a seat that staff released', () => {
  test('is out of the week and not theirs to take, also when they had released it before', async () => {
    const session = await scene.booked(group())
    await release(session)
    await leaveGroup(callerOf('coordinator', scene.casey), {
      couple: scene.pair.couple,
      session,
      reason: 'couple-asked',
    })
    for (const one of [scene.pair.first, scene.pair.second]) {
      expect(await seen(session, one)).toMatchObject({ state: 'out', canTakeBack: false })
      expect((await ourWeek(callerOf('partner', one), testWeek))?.blocks).toEqual([])
      expect(codesOf(await back(session, one))).toEqual(['seat-was-released-by-staff'])
    }
  })

  test('nor does the database let a partner take it', async () => {
    const session = await scene.booked(group())
    await leaveGroup(callerOf('coordinator', scene.casey), {
      couple: scene.pair.couple,
      session,
      reason: 'couple-asked',
    })
    const changed = await inTransaction(
      { role: 'partner', personId: scene.pair.first },
      (tx) =>
        tx.$executeRaw`UPDATE seat SET released_at = NULL, released_by = NULL WHERE session_id = ${session}::uuid`,
    )
    expect(changed).toBe(0)
  })
})
