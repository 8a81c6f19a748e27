import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { anEnrolledCouple, aStaffMember, callerOf } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()

/** How many statements the program sends while it works. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return sent.mock.calls.length
  } finally {
    sent.mockRestore()
  }
}

test('the queue asks the same few questions of three couples and of thirty', async () => {
  const casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  const caller = callerOf('coordinator', casey)
  const queue = () => deskQueue(caller, {})
  const fill = async (couples: number) => {
    for (let n = 0; n < couples; n++) await anEnrolledCouple(asOwner, { coordinator: casey, enrolled: false })
  }
  await fill(3)
  await queue()
  const few = await statementsOf(queue)
  await fill(27)
  const { rows, total } = await queue()
  expect([rows.length, total]).toEqual([30, 30])
  expect(await statementsOf(queue)).toBe(few)
  // Begin, who asks, where all stand, what is shown of one page, whose checks have run out, commit.
  expect(few).toBeLessThanOrEqual(6)
  expect(few).toBeGreaterThan(2)
})
