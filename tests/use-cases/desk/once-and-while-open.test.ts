import { beforeEach, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { declineApplication, reopenApplication } from '@/lib/use-cases/desk/decline-application'
import { keepWaiting } from '@/lib/use-cases/desk/keep-waiting'
import { changeLetterText, prepareLetters } from '@/lib/use-cases/desk/prepare-letters'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'
import { closingOfCase } from '@/lib/views/desk/closing-of-case'
import { waitlistPlace } from '@/lib/views/desk/waitlist-place'
import { made } from '../../support/a-desk'
import { anEnrolledCouple, aStaffMember, callerOf, type TestCouple } from '../../support/an-enrolled-couple'
import { inPassing, refusedBy, testDatabase } from '../../support/database'
import { codesOf } from '../../support/what-happened'

const { asOwner, ownerUrl } = testDatabase()
let casey: Caller
let caseyId: string
let ours: TestCouple
const ofCase = () => ({ coupleId: ours.couple })
const prepare = () => prepareLetters(casey, { ...ofCase(), reason: 'no-place-in-time', referralIds: [] })
const wait = () => keepWaiting(casey, { ...ofCase(), reason: 'program-full', tell: true })
const end = () => endCouple(casey, { couple: ours.couple, goingOn: [] })
/** What the database itself says to a statement past our code. */
const toldBy = (sql: string) =>
  refusedBy(
    inPassing(ownerUrl, async (query) => {
      await query(sql)
      await query('SET CONSTRAINTS ALL IMMEDIATE')
    }),
  )
const facts = async () => {
  const [row] = await asOwner(
    `SELECT a.closed_at IS NOT NULL AS closed, count(cp.left_at)::int AS "haveLeft",
            bool_and(cp.left_at = a.closed_at) AS "atOnce"
       FROM application a JOIN couple_partner cp ON cp.couple_id = a.couple_id WHERE a.couple_id = $1 GROUP BY a.id`,
    [ours.couple],
  )
  return row
}

beforeEach(async () => {
  caseyId = await aStaffMember(asOwner, 'coordinator', 'Casey')
  casey = callerOf('coordinator', caseyId)
  ours = await anEnrolledCouple(asOwner, { coordinator: caseyId, enrolled: false })
})

test('a decline sent many times at once is one closing, told once, and opens again whole', async () => {
  made(await prepare())
  // Each form with a moment of its own: whoever comes second must not write theirs over the first.
  const at = (ms: number) => callerOf('coordinator', caseyId, new Date(casey.clock().getTime() + ms))
  const sent = await Promise.all([0, 1, 2, 3].map((ms) => declineApplication(at(ms), ofCase())))
  expect(sent.map(codesOf).sort()).toEqual([...Array(3).fill(['case-is-closed']), 'done'].sort())
  const told = await asOwner('SELECT 1 FROM outbox_message WHERE person_id = ANY ($1::uuid[])', [
    [ours.first, ours.second],
  ])
  expect(told).toHaveLength(2)
  expect(await facts()).toEqual({ closed: true, haveLeft: 2, atOnce: true })
  const opened = await Promise.all([reopenApplication(casey, ofCase()), reopenApplication(casey, ofCase())])
  expect(opened.map(codesOf).sort()).toEqual([['case-is-not-closed'], 'done'].sort())
  expect(await facts()).toEqual({ closed: false, haveLeft: 0, atOnce: null })
})

test('the day on which an application closed is not written over', async () => {
  made(await prepare())
  made(await declineApplication(casey, ofCase()))
  const later = toldBy(`UPDATE application SET closed_at = now() WHERE couple_id = '${ours.couple}'`)
  expect(await later).toBe('application_closes_once')
})

test('a couple that has ended is never put together again', async () => {
  made(await prepare())
  made(await end())
  expect(codesOf(await reopenApplication(casey, ofCase()))).toEqual(['couple-has-ended'])
  const pastOurRules = toldBy(`UPDATE application SET closed_at = NULL WHERE couple_id = '${ours.couple}'`)
  expect(await pastOurRules).toBe('only_a_declined_case_reopens')
  expect(await facts()).toMatchObject({ closed: true, haveLeft: 2 })
})

test('letters are for an open case: a draft left before the end is not sent, changed or begun anew after it', async () => {
  made(await prepare())
  const { closing } = await closingOfCase(casey, ours.couple)
  made(await end())
  expect(codesOf(await declineApplication(casey, ofCase()))).toEqual(['couple-has-ended'])
  expect(codesOf(await prepare())).toEqual(['couple-has-ended'])
  const letter = { ...ofCase(), letterId: closing?.letters[0]?.id ?? '', text: 'Hello 988 911' }
  expect(codesOf(await changeLetterText(casey, letter))).toEqual(['couple-has-ended'])
  expect(
    await asOwner('SELECT 1 FROM decline_letter WHERE sent_at IS NOT NULL AND couple_id = $1', [ours.couple]),
  ).toEqual([])
  const pastOurRules = toldBy(`INSERT INTO case_closing (couple_id, reason, prepared_by, prepared_at)
    VALUES ('${ours.couple}', 'no-place-in-time', '${caseyId}', now())`)
  expect(await pastOurRules).toBe('couple_still_stands')
})

test('a couple waits only before the program, and no longer once it has ended', async () => {
  await asOwner(`INSERT INTO enrollment (couple_id, enrolled_at, enrolled_by) VALUES ($1, now(), $2)`, [
    ours.couple,
    caseyId,
  ])
  expect(codesOf(await wait())).toEqual(['waits-before-the-program'])
  await asOwner('DELETE FROM enrollment WHERE couple_id = $1', [ours.couple])
  made(await wait())
  made(await end())
  expect(await waitlistPlace(casey, ours.couple)).toBeNull()
  expect(codesOf(await wait())).toEqual(['couple-has-ended'])
  const told = await asOwner(`SELECT template FROM outbox_message WHERE person_id = $1`, [ours.first])
  expect(told).toHaveLength(2)
  const pastOurRules = toldBy(`INSERT INTO waitlist_entry (couple_id, reason, added_by, added_at)
    VALUES ('${ours.couple}', 'program-full', '${caseyId}', now())`)
  expect(await pastOurRules).toBe('couple_still_stands')
})

test('a declined couple is put on no waitlist', async () => {
  made(await prepare())
  made(await declineApplication(casey, ofCase()))
  expect(codesOf(await wait())).toEqual(['case-is-closed'])
})
