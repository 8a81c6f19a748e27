import { expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { chooseBillableTo } from '@/lib/use-cases/benefits/choose-billable-to'
import { recordAttendance } from '@/lib/use-cases/benefits/record-attendance'
import { recordDiagnosis, stopDiagnosis } from '@/lib/use-cases/benefits/record-diagnosis'
import { sessionsToWriteDown } from '@/lib/views/calendar/sessions-to-write-down'
import { staffSession } from '@/lib/views/calendar/staff-session'
import { partnerInReview } from '@/lib/views/clearance/partner-in-review'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { callerOf } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codesOf } from '../../support/what-happened'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
/** The evening of the session's day in Denver. */
const after = new Date('2026-02-11T05:00:00Z')
const as = (kind: 'clinician' | 'coordinator', id: string) => callerOf(kind, id, after)

test('whoever led a session writes down who was there, corrects it, and what stood before is kept', async () => {
  const session = await scene.couplesAt(18)
  const { first, second } = scene.pair
  const rae = as('clinician', scene.who.rae)
  const all = { was: 'all' } as const
  const both = [first, second].map((personId) => ({ personId, presence: all }))
  expect(
    codesOf(
      await recordAttendance(callerOf('clinician', scene.who.rae), { session, people: both, seen: [] }),
    ),
  ).toEqual(['attendance-not-yet'])
  expect(await sessionsToWriteDown(rae)).toMatchObject([{ what: 'Couples session', who: 'Maya, Sam' }])
  expect(await sessionsToWriteDown(as('clinician', scene.who.osei))).toEqual([])
  expect(codesOf(await recordAttendance(rae, { session, people: both, seen: [] }))).toBe('done')
  expect(await sessionsToWriteDown(rae)).toEqual([])
  const twice = [...both, { personId: second, presence: { was: 'away' } as const }]
  expect(codesOf(await recordAttendance(rae, { session, people: twice, seen: [] }))).toEqual([
    'attendance-said-twice',
  ])
  const part = { was: 'part', minutes: 90 } as const
  expect(
    codesOf(
      await recordAttendance(rae, { session, people: [{ personId: second, presence: part }], seen: [] }),
    ),
  ).toEqual(['attendance-longer-than-session'])
  const away = [{ personId: second, presence: { was: 'away' } as const }]
  const casey = as('coordinator', scene.casey)
  const words = async () =>
    (await staffSession(rae, { session })).attendance?.flatMap(({ word }) => word ?? [])
  const seen = (await words()) ?? []
  expect(codesOf(await recordAttendance(casey, { session, people: away, seen }))).toBe('done')
  // The clinician's page is from before: nothing of the coordinator's is lost, and their own waits for them.
  const old = await recordAttendance(rae, { session, people: both, seen })
  expect(!old.ok && old.refusals).toEqual([
    {
      code: 'attendance-changed-meanwhile',
      facts: {
        name: 'Sam',
        by: 'Casey',
        minutes: 0,
        seen: expect.stringContaining(
          (await words())?.find((word) => !seen.includes(word)) ?? 'nothing newer',
        ),
      },
    },
  ])
  expect((await staffSession(rae, { session })).attendance).toMatchObject([
    { personId: first, minutes: 60, by: 'Rae' },
    { personId: second, minutes: 0, by: 'Casey' },
  ])
  expect(await words()).toHaveLength(2)
  const rows = await asOwner('SELECT minutes FROM attendance WHERE person_id = $1 ORDER BY superseded_at', [
    second,
  ])
  expect(rows).toEqual([{ minutes: 60 }, { minutes: 0 }])
  await expect(
    recordAttendance(as('clinician', scene.who.osei), { session, people: both, seen: [] }),
  ).rejects.toBeInstanceOf(NotFound)
})

test('who led a session and no longer knows the two by name writes nothing of them; their coordinator does', async () => {
  const session = await scene.couplesAt(20)
  const { first, second, couple } = scene.pair
  await asOwner('UPDATE care_assignment SET assigned_until = now() WHERE couple_id = $1', [couple])
  await asOwner('UPDATE couple_partner SET left_at = now() WHERE couple_id = $1', [couple])
  const people = [first, second].map((personId) => ({ personId, presence: { was: 'all' } as const }))
  const rae = as('clinician', scene.who.rae)
  expect(await staffSession(rae, { session })).toMatchObject({ partners: [], unnamed: 2, attendance: [] })
  expect(codesOf(await recordAttendance(rae, { session, people, seen: [] }))).toEqual([
    'attendance-care-has-ended',
  ])
  expect(codesOf(await recordAttendance(as('coordinator', scene.casey), { session, people, seen: [] }))).toBe(
    'done',
  )
})

test('a joint session is billed under whom its coordinator says, and only they read it', async () => {
  const session = await scene.couplesAt(18)
  const { couple } = scene.pair
  const casey = as('coordinator', scene.casey)
  const choice = { session, couple, billableTo: 'second-partner' as const }
  expect(codesOf(await chooseBillableTo(casey, choice))).toBe('done')
  expect((await staffSession(casey, { session })).billing).toMatchObject({ to: 'second-partner' })
  expect((await staffSession(as('clinician', scene.who.rae), { session })).billing).toBeNull()
  const own = await scene.booked({
    ...{ kind: 'individual', partner: scene.pair.first as never, at: scene.at(9), agreed: false },
  })
  expect(codesOf(await chooseBillableTo(casey, { ...choice, session: own }))).toEqual([
    'billed-apart-only-jointly',
  ])
})

test('a partner’s own clinician says what they treat; it is sealed, and nobody else’s clinician reads it', async () => {
  const { couple, first: person } = scene.pair
  const osei = as('clinician', scene.who.osei)
  const milder = { couple, person, code: 'F10.20', words: 'Alcohol use', place: 1, from: '2026-02-01' }
  expect(codesOf(await recordDiagnosis(as('clinician', scene.who.osei), milder))).toEqual([
    'diagnosis-words-milder',
  ])
  const said = { couple, person, code: 'f1020', words: 'Alcohol use, severe', place: 1, from: '2026-02-01' }
  expect(codesOf(await recordDiagnosis(osei, { ...said, code: 'Z63.0' }))).toEqual([
    'diagnosis-relationship-alone',
  ])
  expect(codesOf(await recordDiagnosis(osei, { ...said, code: '10.20' }))).toEqual([
    'diagnosis-code-not-read',
  ])
  expect(codesOf(await recordDiagnosis(osei, said))).toBe('done')
  expect(codesOf(await recordDiagnosis(osei, { ...said, code: 'F32.1' }))).toEqual(['diagnosis-place-taken'])
  const [row] = await asOwner('SELECT sealed FROM billing_diagnosis WHERE person_id = $1', [person])
  expect(row?.sealed).not.toContain('Alcohol')
  const { diagnoses } = await partnerInReview(osei, { couple, person })
  expect(diagnoses).toMatchObject([{ code: 'F10.20', words: 'Alcohol use, severe', place: 1 }])
  for (const other of [scene.who.rae, scene.who.vega])
    await expect(recordDiagnosis(as('clinician', other), said)).rejects.toBeInstanceOf(NotFound)

  const diagnosis = diagnoses?.[0]?.id ?? ''
  expect(codesOf(await stopDiagnosis(osei, { couple, person, diagnosis, until: '2026-02-11' }))).toBe('done')
  expect(codesOf(await recordDiagnosis(osei, { ...said, code: 'F32.1', from: '2026-02-11' }))).toBe('done')
})
