import { beforeEach, describe, expect, test } from 'vitest'
import { withAllCoordinators } from '@/lib/domain/program/stranded'
import { sentence } from '@/lib/domain/refusals'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { addLeave } from '@/lib/use-cases/staff/add-leave'
import { deactivateStaff } from '@/lib/use-cases/staff/deactivate-staff'
import { removeLeave } from '@/lib/use-cases/staff/remove-leave'
import { removeLicense } from '@/lib/use-cases/staff/remove-license'
import { saveLicense } from '@/lib/use-cases/staff/save-license'
import { clinicianWeek } from '@/lib/views/calendar/clinician-week'
import { jointLanes } from '@/lib/views/calendar/joint-lanes'
import { staffSession } from '@/lib/views/calendar/staff-session'
import { caseOverview } from '@/lib/views/desk/case-overview'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { weekToPlan } from '@/lib/views/scheduling/week-to-plan'
import { staffMember } from '@/lib/views/staff/staff-member'
import {
  aCareTeam,
  aClinician,
  anEnrolledCouple,
  aStaffMember,
  callerOf,
  type TestCouple,
  testNow,
} from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { must } from '../../support/partners'

const { asOwner } = testDatabase()
const staff: Record<string, string> = {}
let pair: TestCouple
let session: string

/** Casey's couple Maya and Sam sees Rae as their couples therapist on Tuesday, February 10, at 6 in the evening. */
beforeEach(async () => {
  await asOwner('TRUNCATE seat, session, care_assignment CASCADE')
  staff.casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  staff.devon = await aStaffMember(asOwner, 'coordinator', 'Devon')
  staff.ada = await aStaffMember(asOwner, 'admin', 'Ada')
  staff.rae = await aClinician(asOwner, 'Rae', { disciplines: ['couples_therapist'], states: ['CO'] })
  const individual = { disciplines: ['individual_therapist'] }
  const [osei, vega] = [
    await aClinician(asOwner, 'Osei', individual),
    await aClinician(asOwner, 'Vega', individual),
  ]
  pair = await anEnrolledCouple(asOwner, { coordinator: staff.casey })
  await aCareTeam(asOwner, pair, { couples: staff.rae, first: osei, second: vega })
  const at = { date: '2026-02-10', minute: 18 * 60, zone: 'America/Denver', minutes: 60 }
  const asked = { kind: 'couples' as const, at, agreed: false }
  ;({ session } = await must(bookSession(casey(), { couple: pair.couple, asked })))
})

const casey = () => callerOf('coordinator', staff.casey ?? '')
const admin = (now?: Date) => callerOf('admin', staff.ada ?? '', now)
const rae = () => ({ personId: staff.rae ?? '' })
const away = { firstDay: '2026-02-09', lastDay: '2026-02-13' }
const said = async (outcome: ReturnType<typeof addLeave>) => {
  const answer = await outcome
  return answer.ok ? 'done' : answer.refusals.map((one) => sentence(one))
}
const row = async () =>
  (await deskQueue(casey(), { view: 'next', name: '' })).rows.find(({ coupleId }) => coupleId === pair.couple)
const booked = 'Booked: couples session, Tue, Feb 10, 6:00 PM MST, to be moved by Casey.'
const held = 'On a care team as couples therapist. Casey has to find someone else.'

describe('leave over a booked session', () => {
  test('is saved only once the session was seen, and then stands first in the coordinator’s queue', async () => {
    expect(await said(addLeave(admin(), { ...rae(), ...away }))).toEqual([booked])
    expect(await asOwner('SELECT 1 FROM clinician_leave WHERE clinician_id = $1', [staff.rae])).toEqual([])
    expect(await row()).toBeUndefined()

    expect(await said(addLeave(admin(), { ...rae(), ...away, anyway: true }))).toBe('done')
    expect(await row()).toMatchObject({
      needs: 'needs a new time',
      next: {
        text: 'Find a new time for a session',
        href: `/desk/${pair.couple}/schedule?session=${session}#find`,
      },
    })
    const { stranded } = await caseOverview(casey(), pair.couple)
    expect(stranded).toEqual([
      {
        id: session,
        what: 'Couples session, Tue, Feb 10, 6:00 PM MST',
        why: 'Rae is on leave',
        href: `/desk/${pair.couple}/schedule?session=${session}#find`,
      },
    ])
  })

  test('is named wherever the session stands, and counts no longer', async () => {
    await must(addLeave(admin(), { ...rae(), ...away, anyway: true }))
    const plan = await weekToPlan(casey(), { couple: pair.couple, move: session })
    expect(plan.week.start).toBe('2026-02-09')
    expect(plan.found).toMatchObject({ kind: 'couples', minutes: 60 })
    expect(plan.stranded.map(({ why }) => why)).toEqual(['Rae is on leave'])
    expect(plan.booked.map(({ notHeld }) => notHeld)).toEqual(['Rae is on leave'])
    expect(plan.days.flatMap(({ blocks }) => blocks).map(({ warning }) => warning)).toEqual([
      'Rae is on leave',
    ])
    expect(plan.loads[0]?.text).toBe('Maya: 0 min on 0 days, without 1 h that cannot be held')
    const elsewhere = await weekToPlan(casey(), { couple: pair.couple, move: session, week: '2026-02-16' })
    expect([elsewhere.week.start, elsewhere.found?.kind]).toEqual(['2026-02-16', 'couples'])
    expect(await staffSession(casey(), { session })).toMatchObject({ notHeld: 'Rae is on leave' })

    const herself = callerOf('clinician', staff.rae ?? '')
    const own = await clinicianWeek(herself, '2026-02-09')
    expect(own.blocks.map(({ notHeld }) => notHeld)).toEqual(['You are on leave'])
    expect(await staffSession(herself, { session })).toMatchObject({ notHeld: 'You are on leave' })
    const joint = await jointLanes(herself, { couple: pair.couple, week: '2026-02-09' })
    expect(joint.blocks.map(({ notHeld }) => notHeld)).toEqual(['You are on leave'])
  })

  test('and nothing is left to do when the leave is taken back', async () => {
    await must(addLeave(admin(), { ...rae(), ...away, anyway: true }))
    const [leave] = await asOwner('SELECT id FROM clinician_leave WHERE clinician_id = $1', [staff.rae])
    await must(removeLeave(admin(), { ...rae(), leaveId: String(leave?.id) }))
    expect((await caseOverview(casey(), pair.couple)).stranded).toEqual([])
  })

  test('on other days, or after the session, is no one’s trouble', async () => {
    expect(await said(addLeave(admin(), { ...rae(), firstDay: '2026-02-11', lastDay: '2026-02-13' }))).toBe(
      'done',
    )
    const later = new Date('2026-02-12T15:00:00Z')
    expect(await said(addLeave(admin(later), { ...rae(), ...away }))).toBe('done')
  })
})

describe('a license under a place and a session', () => {
  test('is removed only once both were seen', async () => {
    expect(await said(removeLicense(admin(), { ...rae(), state: 'CO' }))).toEqual([held, booked])
    await must(removeLicense(admin(), { ...rae(), state: 'CO', anyway: true }))
    expect(await row()).toMatchObject({
      needs: 'needs a new clinician',
      next: { text: 'Find a new couples therapist' },
    })
    const { stranded } = await caseOverview(casey(), pair.couple)
    expect(stranded.map(({ why }) => why)).toEqual([
      'Rae has no valid license where a partner sits',
      'Rae has no valid license where a partner sits',
    ])
    expect(stranded[0]?.href).toMatch(`/desk/${pair.couple}/care-team/`)
  })

  test('that now ends before the session is told the same', async () => {
    const shorter = { ...rae(), state: 'CO', number: 'X1', expiresOn: '2026-02-09' }
    expect(await said(saveLicense(admin(), shorter))).toEqual([booked])
    expect(await said(saveLicense(admin(), { ...shorter, expiresOn: '2026-02-10' }))).toBe('done')
  })

  test('that lapses by itself shows on the day after', async () => {
    await asOwner(`UPDATE clinician_license SET expires_on = '2026-02-01' WHERE clinician_id = $1`, [
      staff.rae,
    ])
    expect(await row()).toMatchObject({ needs: 'needs a new clinician' })
  })
})

describe('a clinician who leaves', () => {
  test('is deactivated only once what they hold was seen; the admin learns who has to act, not for whom', async () => {
    const refused = await deactivateStaff(admin(), rae())
    expect(!refused.ok && refused.refusals.map((one) => sentence(one))).toEqual([held, booked])
    await must(deactivateStaff(admin(), { ...rae(), anyway: true }))
    expect(await row()).toMatchObject({ needs: 'needs a new clinician' })
    const { stranded } = await staffMember(admin(), rae())
    expect(stranded.map(({ id: _, ...line }) => line)).toEqual([
      { what: 'Couples therapist', why: 'Rae no longer works here', coordinators: 'Casey' },
      {
        what: 'Couples session, Tue, Feb 10, 6:00 PM MST',
        why: 'Rae no longer works here',
        coordinators: 'Casey',
      },
    ])
    expect(JSON.stringify(stranded)).not.toMatch(/Maya|Sam/)
  })

  test('leaves on record how much was stranded', async () => {
    await must(deactivateStaff(admin(), { ...rae(), anyway: true }))
    const [event] = await asOwner(
      `SELECT facts FROM audit_event WHERE action = 'staff.deactivate' AND subject_id = $1`,
      [staff.rae],
    )
    expect(event?.facts).toMatchObject({ sessions: 1, places: 1 })
  })
})

test('a group of several coordinators’ couples is named once, with all of them', async () => {
  const rows = (coordinator: string | null) => ({ id: 'group', coordinator })
  expect(withAllCoordinators([rows('Casey'), rows('Devon'), { id: 'other', coordinator: null }])).toEqual([
    rows('Casey and Devon'),
    { id: 'other', coordinator: null },
  ])
})

test('another coordinator sees nothing of it', async () => {
  await must(addLeave(admin(), { ...rae(), ...away, anyway: true }))
  const devon = callerOf('coordinator', staff.devon ?? '', testNow)
  expect((await deskQueue(devon, { view: 'next', name: '' })).rows).toEqual([])
})
