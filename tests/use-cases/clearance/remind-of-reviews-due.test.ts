import { beforeAll, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { remindOfReviewsDue } from '@/lib/use-cases/clearance/remind-of-reviews-due'
import { ourWeek } from '@/lib/views/calendar/our-week'
import { onDuty } from '../../support/a-couple-in-review'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { aClinician, callerOf, testWeek } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codesOf } from '../../support/what-happened'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
// On duty is asked of the clock of the database.
const job: Caller = { actor: { kind: 'job' }, clock: () => new Date() }
let reviewer: string

beforeAll(async () => {
  reviewer = await aClinician(asOwner, 'Ines', { disciplines: ['individual_therapist'] })
  await asOwner(
    `INSERT INTO account (person_id, email, password_hash) VALUES ($1, 'ines@example.org', 'none')`,
    [reviewer],
  )
})

test('a decision that is due reminds whoever is on duty, in a mail that says nothing, and changes nothing', async () => {
  expect(codesOf(await remindOfReviewsDue(job))).toEqual(['no-review-due'])
  await onDuty(asOwner, reviewer)
  await scene.couplesAt(18)
  await asOwner(`UPDATE joint_clearance SET review_due = current_date WHERE couple_id = $1`, [
    scene.pair.couple,
  ])
  const week = () => ourWeek(callerOf('partner', scene.pair.first), testWeek)
  const before = await week()
  expect(before?.jointAhead).toBe(true)

  expect(await remindOfReviewsDue(job)).toEqual({ ok: true, value: { due: 1 } })
  const mails = await asOwner('SELECT to_address, template, values::text FROM outbox_message')
  expect(mails).toMatchObject([{ to_address: 'ines@example.org', template: 'needs-a-clinician' }])
  expect(String(mails[0]?.values)).not.toMatch(/review|joint|couple/i)
  expect(await week()).toEqual(before)
})
