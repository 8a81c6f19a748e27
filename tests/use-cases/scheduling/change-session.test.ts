import { beforeAll, describe, expect, test } from 'vitest'
import { cancelSession } from '@/lib/use-cases/scheduling/cancel-session'
import { leaveGroup } from '@/lib/use-cases/scheduling/leave-group'
import { rescheduleSession } from '@/lib/use-cases/scheduling/reschedule-session'
import { coordinationWeek } from '@/lib/views/calendar/coordination-week'
import { ownSession } from '@/lib/views/calendar/own-session'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { aStaffMember, callerOf, testWeek } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codesOf, noticesTo, whatHappened } from '../../support/what-happened'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
const { at, group } = scene
const { held, mails } = whatHappened(asOwner)
let devon: string

beforeAll(async () => {
  devon = await aStaffMember(asOwner, 'coordinator', 'Devon')
})

describe('cancelling', () => {
  const cancel = (
    session: string,
    kind: 'coordinator' | 'clinician' = 'coordinator',
    by = scene.casey,
    now?: Date,
  ) => cancelSession(callerOf(kind, by, now), { session, reason: 'clinician-away' })

  test('frees everyone, keeps who and why, and tells the partners neutrally', async () => {
    const session = await scene.couplesAt(18)
    expect(codesOf(await cancel(session))).toBe('done')
    expect(await held(session)).toEqual([])
    expect(await mails()).toEqual(noticesTo(scene.pair.first, scene.pair.second))
    expect(codesOf(await cancel(session))).toEqual(['session-already-cancelled'])
    expect(await scene.couplesAt(18)).toBeTruthy()
  })

  test('leaves the clinician’s name where the session still shows', async () => {
    const session = await scene.couplesAt(18)
    await cancelSession(callerOf('coordinator', scene.casey), { session, reason: 'clinician-away' })
    expect(await ownSession(callerOf('partner', scene.pair.first), { session })).toMatchObject({
      state: 'cancelled',
      clinicians: 'Rae',
    })
    const [line] = (await coordinationWeek(callerOf('coordinator', scene.casey), testWeek)).lines
    const cases = [{ coupleId: scene.pair.couple, who: ['Maya', 'Sam'], away: [] }]
    expect(line).toMatchObject({ cancelled: true, clinicians: 'Rae', cases })
  })

  test('its own clinician may; another clinician or another coordinator finds nothing', async () => {
    const session = await scene.couplesAt(18)
    await expect(cancel(session, 'clinician', scene.who.lead)).rejects.toThrow('not found')
    await expect(cancel(session, 'coordinator', devon)).rejects.toThrow('not found')
    expect(codesOf(await cancel(session, 'clinician', scene.who.rae))).toBe('done')
    expect(await held(session)).toEqual([])
  })

  test('not once it has begun', async () => {
    const session = await scene.couplesAt(18)
    const begun = new Date('2026-02-11T01:00:00Z')
    expect(codesOf(await cancel(session, 'coordinator', scene.casey, begun))).toEqual([
      'session-is-in-the-past',
    ])
  })

  test('a group with another coordinator’s couple in it stands; its facilitator may cancel it for all', async () => {
    const session = await scene.booked(group(18))
    const others = await scene.aCouple(devon)
    await scene.booked({ kind: 'group', group: session as never, agreed: false }, others, devon)
    expect(codesOf(await cancel(session))).toEqual(['group-seats-other-couples'])
    expect(codesOf(await cancel(session, 'clinician', scene.who.lead))).toBe('done')
    expect(await mails()).toEqual(noticesTo(scene.pair.first, scene.pair.second, others.first, others.second))
  })

  test('a couple leaves a group together, the group stands, and they may come back', async () => {
    const session = await scene.booked(group(18))
    const input = { couple: scene.pair.couple, session, reason: 'couple-asked' as const }
    expect(codesOf(await leaveGroup(callerOf('coordinator', scene.casey), input))).toBe('done')
    expect(await held(session)).toEqual([scene.who.lead])
    expect(codesOf(await leaveGroup(callerOf('coordinator', scene.casey), input))).toEqual(['group-is-gone'])
    await scene.booked({ kind: 'group', group: session as never, agreed: false })
    expect(await held(session)).toHaveLength(3)
  })
})

describe('moving', () => {
  const move = (session: string, hour: number, options: { agreed?: boolean; date?: string } = {}) =>
    rescheduleSession(callerOf('coordinator', scene.casey), {
      couple: scene.pair.couple,
      session,
      to: at(hour, options.date),
      agreed: options.agreed ?? false,
    })

  test('takes every seat along, frees the old time and tells both', async () => {
    const session = await scene.couplesAt(18)
    expect(codesOf(await move(session, 19))).toBe('done')
    const [row] = await asOwner('SELECT starts_at, version FROM session WHERE id = $1', [session])
    expect(row).toEqual({ starts_at: new Date('2026-02-11T02:00:00Z'), version: 1 })
    expect(await asOwner('SELECT 1 FROM seat WHERE starts_at = $1', [row?.starts_at])).toHaveLength(3)
    expect(await mails()).toEqual(noticesTo(scene.pair.first, scene.pair.second))
    expect(await scene.couplesAt(18)).toBeTruthy()
  })

  test('may overlap its own old time, not somebody’s other session', async () => {
    const session = await scene.couplesAt(18)
    const half = { ...at(18), minute: 18 * 60 + 30 }
    const input = { couple: scene.pair.couple, session, to: half, agreed: false }
    expect(codesOf(await rescheduleSession(callerOf('coordinator', scene.casey), input))).toBe('done')
    await scene.booked({ kind: 'individual', partner: scene.pair.first as never, at: at(20), agreed: false })
    expect(codesOf(await move(session, 20))).toEqual(['person-already-busy'])
  })

  test.each([
    ['to the past', 18, '2026-02-01', 'session-is-in-the-past'],
    ['to an hour the clocks skip', 2, '2026-03-08', 'session-time-is-skipped'],
    ['outside the times that work', 5, '2026-02-10', 'outside-times-that-work'],
  ])('%s is refused and nothing moves', async (_, hour, date, code) => {
    const session = await scene.couplesAt(18)
    expect(codesOf(await move(session, hour, { date }))).toContain(code)
    expect(await asOwner('SELECT version FROM session WHERE id = $1', [session])).toEqual([{ version: 0 }])
  })

  test('a group in which other couples sit stays where it is', async () => {
    const session = await scene.booked(group(18))
    await scene.booked(
      { kind: 'group', group: session as never, agreed: false },
      await scene.aCouple(scene.casey),
    )
    expect(codesOf(await move(session, 20))).toEqual(['group-seats-other-couples'])
  })
})
