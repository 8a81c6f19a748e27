import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { releaseOwnSeat } from '@/lib/use-cases/scheduling/release-own-seat'
import { rescheduleSession } from '@/lib/use-cases/scheduling/reschedule-session'
import { jointLanes } from '@/lib/views/calendar/joint-lanes'
import {
  aCareTeam,
  aClinician,
  anEnrolledCouple,
  aStaffMember,
  callerOf,
  type TestCouple,
  testWeek,
} from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codesOf, whatHappened } from '../../support/what-happened'

const { asOwner } = testDatabase()
let casey: string
let pair: TestCouple
const who: Record<string, string> = {}

beforeAll(async () => {
  casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  who.rae = await aClinician(asOwner, 'Rae', { disciplines: ['couples_therapist'] })
  who.osei = await aClinician(asOwner, 'Osei', { disciplines: ['individual_therapist'] })
  who.vega = await aClinician(asOwner, 'Vega', { disciplines: ['individual_therapist'] })
})

beforeEach(async () => {
  await asOwner('TRUNCATE seat, session, outbox_message CASCADE')
  pair = await aCouple(casey)
})

async function aCouple(coordinator: string): Promise<TestCouple> {
  const couple = await anEnrolledCouple(asOwner, { coordinator })
  await aCareTeam(asOwner, couple, { couples: who.rae ?? '', first: who.osei ?? '', second: who.vega ?? '' })
  return couple
}

const at = (hour: number, date = '2026-02-10') => ({
  date,
  minute: hour * 60,
  zone: 'America/Denver',
  minutes: 60,
})
async function booked(asked: Asked, couple = pair, by = casey): Promise<string> {
  const answer = await bookSession(callerOf('coordinator', by), { couple: couple.couple, asked })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  await asOwner('DELETE FROM outbox_message')
  return answer.value.session
}

const couplesAt = (hour: number, couple = pair) =>
  booked({ kind: 'couples', at: at(hour), agreed: false }, couple)
const { held, mails } = whatHappened(asOwner)

describe('a partner who cannot come', () => {
  const release = (session: string, by = pair.first, now?: Date) =>
    releaseOwnSeat(callerOf('partner', by, now), { session, reason: 'rather-not-say' })

  test('frees their own seat only; the session stands unchanged and nobody is told', async () => {
    const session = await couplesAt(18)
    expect(codesOf(await release(session))).toBe('done')
    expect(new Set(await held(session))).toEqual(new Set([pair.second, who.rae]))
    expect(await asOwner('SELECT version, cancelled_at FROM session WHERE id = $1', [session])).toEqual([
      { version: 0, cancelled_at: null },
    ])
    expect(await mails()).toEqual([])
    expect(codesOf(await release(session))).toEqual(['seat-already-free'])
  })

  test('is named on the joint calendar of those who hold the session', async () => {
    const session = await couplesAt(18)
    await release(session)
    const rae = callerOf('clinician', who.rae ?? '')
    const joint = await jointLanes(rae, { couple: pair.couple, week: testWeek })
    expect(joint.blocks.find(({ id }) => id === session)?.away).toEqual(['Maya'])
    const desk = await jointLanes(callerOf('coordinator', casey), { couple: pair.couple, week: testWeek })
    expect(desk.blocks.find(({ id }) => id === session)?.away).toEqual(['Maya'])
  })

  test('a moved session leaves the released seat released', async () => {
    const session = await couplesAt(18)
    await release(session)
    const to = { couple: pair.couple, session, to: at(19), agreed: false }
    expect(codesOf(await rescheduleSession(callerOf('coordinator', casey), to))).toBe('done')
    expect(await held(session)).not.toContain(pair.first)
  })

  test('not in somebody else’s session, not after it began', async () => {
    const session = await couplesAt(18)
    const others = await aCouple(casey)
    await expect(release(session, others.first)).rejects.toThrow('not found')
    expect(codesOf(await release(session, pair.first, new Date('2026-02-11T01:30:00Z')))).toEqual([
      'session-is-in-the-past',
    ])
  })
})
