import { expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { couplesWithEndingDays, endingSoon } from '@/lib/views/benefits/ending-soon'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { anEnrolledCouple, aStaffMember, callerOf, testNow } from '../../support/an-enrolled-couple'
import { aPlanThatAsks, approve } from '../../support/approved-days'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()

test('a coordinator sees what ends soon in their own open cases, and nothing of a colleague’s', async () => {
  const [casey, devon] = [
    await aStaffMember(asOwner, 'coordinator', 'Casey'),
    await aStaffMember(asOwner, 'coordinator', 'Devon'),
  ]
  const pair = await anEnrolledCouple(asOwner, { coordinator: casey })
  const plan = await aPlanThatAsks(asOwner, pair.first)
  const days = (until: string, units: number) =>
    approve(asOwner, { coverage: plan, person: pair.first, units, from: '2026-01-01', until })
  const soonOf = async (person: string) =>
    (await endingSoon(callerOf('coordinator', person, testNow))).authorizations.map(
      ({ partner, ends, what }) => [partner, ends, what],
    )
  await days('2026-02-09', 30)
  const [partner, ends] = ['Maya', 'Feb 8, 2026']
  const last = 'Its last day is Feb 8, 2026, in 6 days.'
  expect(await soonOf(casey)).toEqual([[partner, ends, last]])
  // The payer was asked again, and has not answered.
  await asOwner(
    `INSERT INTO prior_authorization (chain, person_id, coverage_id, service_code, status, asked_on, recorded_by, recorded_at)
     VALUES (gen_random_uuid(), $1, $2, 'H0015', 'asked', '2026-02-01', $1, now())`,
    [pair.first, plan],
  )
  const asked = 'Asked for more on Feb 1, 2026, no answer yet.'
  expect(await soonOf(casey)).toEqual([[partner, ends, `${asked} ${last}`]])
  // More is approved: what ends is news no longer.
  await days('2026-05-01', 5)
  await asOwner(
    `INSERT INTO benefit_verification (coverage_id, person_id, outcome, note, decided_by, decided_at, valid_until)
     VALUES ($1, $2, 'verified', '', $3, now(), '2026-02-16')`,
    [plan, pair.first, casey],
  )
  const soon = await endingSoon(callerOf('coordinator', casey, testNow))
  expect(await soonOf(casey)).toEqual([
    [partner, 'Apr 30, 2026', `${asked} 5 approved days are left to book.`],
  ])
  expect(soon.checks).toMatchObject([
    { couple: 'Maya and Sam', partner: 'Maya', ends: 'Feb 15, 2026', what: 'Verify Example Mutual again.' },
  ])
  expect(await inQueue(callerOf('coordinator', casey, testNow))).toEqual([pair.couple])
  const empty = { authorizations: [], checks: [] }
  expect(await endingSoon(callerOf('coordinator', devon, testNow))).toEqual(empty)
  await asOwner('UPDATE application SET closed_at = now() WHERE couple_id = $1', [pair.couple])
  expect(await endingSoon(callerOf('coordinator', casey, testNow))).toEqual(empty)
  expect(await inQueue(callerOf('coordinator', casey, testNow))).toEqual([])
})

test('a plan that was verified and wants days approved is not forgotten because nobody asked its payer', async () => {
  const casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  const pair = await anEnrolledCouple(asOwner, { coordinator: casey })
  const plan = await aPlanThatAsks(asOwner, pair.first)
  const caller = callerOf('coordinator', casey, testNow)
  const soon = async () =>
    (await endingSoon(caller)).authorizations.map(({ partner, what }) => [partner, what])
  // Nobody asks for days of a plan that may turn out not to hold.
  expect(await soon()).toEqual([])
  await asOwner(
    `INSERT INTO benefit_verification (coverage_id, person_id, outcome, note, decided_by, decided_at)
     VALUES ($1, $2, 'verified', '', $3, now())`,
    [plan, pair.first, casey],
  )
  expect(await soon()).toEqual([['Maya', 'The plan wants days approved first, and nobody has asked.']])
  expect(await inQueue(caller)).toEqual([pair.couple])
  await approve(asOwner, {
    coverage: plan,
    person: pair.first,
    units: 30,
    from: '2026-01-01',
    until: '2026-12-01',
  })
  expect(await soon()).toEqual([])
})

/** The couples of the queue’s list of the same name. */
async function inQueue(caller: Caller): Promise<string[]> {
  const ending = await couplesWithEndingDays(caller)
  const { rows, counts } = await deskQueue(caller, { view: 'ending', ending })
  expect(counts.ending).toBe(rows.length)
  return rows.map(({ coupleId }) => coupleId)
}
