import { expect, test } from 'vitest'
import { raiseCall } from '@/lib/data/calls-to-make'
import { inTransaction } from '@/lib/data/transaction'
import { finishCall } from '@/lib/use-cases/contact/finish-call'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'
import { caseOverview } from '@/lib/views/desk/case-overview'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { reachOfCase } from '@/lib/views/desk/reach-of-case'
import { applicationTasks } from '@/lib/views/intake/application-tasks'
import { careEnded } from '@/lib/views/taking-part/care-ended'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { callerOf, testNow } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codesOf } from '../../support/what-happened'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)

const maya = () => callerOf('partner', scene.pair.first)
const sam = () => callerOf('partner', scene.pair.second)
const casey = () => callerOf('coordinator', scene.casey)
const end = (goingOn: string[]) => endCouple(casey(), { couple: scene.pair.couple, goingOn })
const row = async (view: 'next' | 'closed' = 'next') =>
  (await deskQueue(casey(), { view })).rows.find(({ coupleId }) => coupleId === scene.pair.couple)
const noMessagesTo = (person: string) =>
  asOwner(
    `WITH said AS (INSERT INTO safe_contact (person_id, updated_at) VALUES ($1, now()) RETURNING person_id)
     INSERT INTO safe_channel (person_id, channel, may_use, leave_message, partner_may_see)
     SELECT person_id, channel::contact_channel, false, false, false FROM said, unnest(ARRAY['mail', 'text', 'call']) AS channel`,
    [person],
  )
const raised = (personId: string) =>
  inTransaction({ role: 'job' }, (tx) =>
    raiseCall(tx, { personId, about: 'something-new', raisedAt: testNow }),
  )

test('the coordinator reads that the couple has ended, nothing joint, and whom to call until the call is made', async () => {
  const { couple, first, second } = scene.pair
  await noMessagesTo(second)
  expect(await row()).toMatchObject({ parted: false })
  expect(codesOf(await end([first]))).toBe('done')
  const { heading, together, unreached } = await caseOverview(casey(), couple)
  expect({ together, unreached, parted: heading.parted }).toEqual({
    together: null,
    unreached: ['Sam'],
    parted: true,
  })
  expect((await row())?.next?.text).not.toMatch(/^Call/)
  await raised(second)
  const call = { text: 'Call Sam', href: `/desk/${couple}/reach` }
  expect(await row()).toMatchObject({ parted: true, next: call })
  expect((await caseOverview(casey(), couple)).heading.next).toEqual(call)
  const calls = (await reachOfCase(casey(), couple)).partners.flatMap((one) => one.calls)
  expect(calls).toHaveLength(1)
  for (const { id } of calls) await finishCall(casey(), { couple, call: id })
  expect((await row())?.next?.text).not.toMatch(/^Call/)
})

test('where neither goes on, both are still to be called, and both find the same page', async () => {
  const { couple, first, second } = scene.pair
  expect(codesOf(await end([]))).toBe('done')
  await raised(first)
  await raised(second)
  const call = { text: 'Call Maya and Sam', href: `/desk/${couple}/reach` }
  expect(await row('closed')).toMatchObject({ parted: true, next: call, due: null })
  expect((await caseOverview(casey(), couple)).heading.next).toEqual(call)
  expect(await careEnded(maya())).toEqual(await careEnded(sam()))
})

test('whoever takes part no longer finds a page of their own, until they begin anew', async () => {
  expect(await careEnded(sam())).toBeNull()
  expect(codesOf(await end([scene.pair.first]))).toBe('done')
  expect(await careEnded(sam())).toEqual({ phone: expect.any(String) })
  expect(codesOf(await startApplication(sam()))).toBe('done')
  expect(await applicationTasks(sam())).not.toBeNull()
})
