import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { cancelSession } from '@/lib/use-cases/scheduling/cancel-session'
import { leaveGroup } from '@/lib/use-cases/scheduling/leave-group'
import { rescheduleSession } from '@/lib/use-cases/scheduling/reschedule-session'
import { coordinationWeek } from '@/lib/views/calendar/coordination-week'
import { ownSession } from '@/lib/views/calendar/own-session'
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
import { codesOf, noticesTo, whatHappened } from '../../support/what-happened'

const { asOwner } = testDatabase()
let casey: string
let devon: string
let pair: TestCouple
const who: Record<string, string> = {}

beforeAll(async () => {
  casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  devon = await aStaffMember(asOwner, 'coordinator', 'Devon')
  who.rae = await aClinician(asOwner, 'Rae', { disciplines: ['couples_therapist'] })
  who.osei = await aClinician(asOwner, 'Osei', { disciplines: ['individual_therapist'] })
  who.vega = await aClinician(asOwner, 'Vega', { disciplines: ['individual_therapist'] })
  who.lead = await aClinician(asOwner, 'Lead', { disciplines: ['counselor'] })
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
const group = (hour: number): Asked => ({
  kind: 'group',
  facilitator: who.lead as never,
  title: 'Skills group',
  at: at(hour),
  agreed: false,
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

describe('cancelling', () => {
  const cancel = (
    session: string,
    kind: 'coordinator' | 'clinician' = 'coordinator',
    by = casey,
    now?: Date,
  ) => cancelSession(callerOf(kind, by, now), { session, reason: 'clinician-away' })

  test('frees everyone, keeps who and why, and tells the partners neutrally', async () => {
    const session = await couplesAt(18)
    expect(codesOf(await cancel(session))).toBe('done')
    expect(await held(session)).toEqual([])
    expect(await mails()).toEqual(noticesTo(pair.first, pair.second))
    expect(codesOf(await cancel(session))).toEqual(['session-already-cancelled'])
    expect(await couplesAt(18)).toBeTruthy()
  })

  test('leaves the clinician’s name where the session still shows', async () => {
    const session = await couplesAt(18)
    await cancelSession(callerOf('coordinator', casey), { session, reason: 'clinician-away' })
    expect(await ownSession(callerOf('partner', pair.first), { session })).toMatchObject({
      state: 'cancelled',
      clinicians: 'Rae',
    })
    const [line] = (await coordinationWeek(callerOf('coordinator', casey), testWeek)).lines
    const cases = [{ coupleId: pair.couple, who: ['Maya', 'Sam'], away: [] }]
    expect(line).toMatchObject({ cancelled: true, clinicians: 'Rae', cases })
  })

  test('its own clinician may; another clinician or another coordinator finds nothing', async () => {
    const session = await couplesAt(18)
    await expect(cancel(session, 'clinician', who.lead)).rejects.toThrow('not found')
    await expect(cancel(session, 'coordinator', devon)).rejects.toThrow('not found')
    expect(codesOf(await cancel(session, 'clinician', who.rae))).toBe('done')
    expect(await held(session)).toEqual([])
  })

  test('not once it has begun', async () => {
    const session = await couplesAt(18)
    const begun = new Date('2026-02-11T01:00:00Z')
    expect(codesOf(await cancel(session, 'coordinator', casey, begun))).toEqual(['session-is-in-the-past'])
  })

  test('a group with another coordinator’s couple in it stands; its facilitator may cancel it for all', async () => {
    const session = await booked(group(18))
    const others = await aCouple(devon)
    await booked({ kind: 'group', group: session as never, agreed: false }, others, devon)
    expect(codesOf(await cancel(session))).toEqual(['group-seats-other-couples'])
    expect(codesOf(await cancel(session, 'clinician', who.lead))).toBe('done')
    expect(await mails()).toEqual(noticesTo(pair.first, pair.second, others.first, others.second))
  })

  test('a couple leaves a group together, the group stands, and they may come back', async () => {
    const session = await booked(group(18))
    const input = { couple: pair.couple, session, reason: 'couple-asked' as const }
    expect(codesOf(await leaveGroup(callerOf('coordinator', casey), input))).toBe('done')
    expect(await held(session)).toEqual([who.lead])
    expect(codesOf(await leaveGroup(callerOf('coordinator', casey), input))).toEqual(['group-is-gone'])
    await booked({ kind: 'group', group: session as never, agreed: false })
    expect(await held(session)).toHaveLength(3)
  })
})

describe('moving', () => {
  const move = (session: string, hour: number, options: { agreed?: boolean; date?: string } = {}) =>
    rescheduleSession(callerOf('coordinator', casey), {
      couple: pair.couple,
      session,
      to: at(hour, options.date),
      agreed: options.agreed ?? false,
    })

  test('takes every seat along, frees the old time and tells both', async () => {
    const session = await couplesAt(18)
    expect(codesOf(await move(session, 19))).toBe('done')
    const [row] = await asOwner('SELECT starts_at, version FROM session WHERE id = $1', [session])
    expect(row).toEqual({ starts_at: new Date('2026-02-11T02:00:00Z'), version: 1 })
    expect(await asOwner('SELECT 1 FROM seat WHERE starts_at = $1', [row?.starts_at])).toHaveLength(3)
    expect(await mails()).toEqual(noticesTo(pair.first, pair.second))
    expect(await couplesAt(18)).toBeTruthy()
  })

  test('may overlap its own old time, not somebody’s other session', async () => {
    const session = await couplesAt(18)
    const half = { ...at(18), minute: 18 * 60 + 30 }
    const input = { couple: pair.couple, session, to: half, agreed: false }
    expect(codesOf(await rescheduleSession(callerOf('coordinator', casey), input))).toBe('done')
    await booked({ kind: 'individual', partner: pair.first as never, at: at(20), agreed: false })
    expect(codesOf(await move(session, 20))).toEqual(['person-already-busy'])
  })

  test.each([
    ['to the past', 18, '2026-02-01', 'session-is-in-the-past'],
    ['to an hour the clocks skip', 2, '2026-03-08', 'session-time-is-skipped'],
    ['outside the times that work', 5, '2026-02-10', 'outside-times-that-work'],
  ])('%s is refused and nothing moves', async (_, hour, date, code) => {
    const session = await couplesAt(18)
    expect(codesOf(await move(session, hour, { date }))).toContain(code)
    expect(await asOwner('SELECT version FROM session WHERE id = $1', [session])).toEqual([{ version: 0 }])
  })

  test('a group in which other couples sit stays where it is', async () => {
    const session = await booked(group(18))
    await booked({ kind: 'group', group: session as never, agreed: false }, await aCouple(casey))
    expect(codesOf(await move(session, 20))).toEqual(['group-seats-other-couples'])
  })
})
