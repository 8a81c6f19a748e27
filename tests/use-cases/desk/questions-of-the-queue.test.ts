import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { couplesWithEndingDays } from '@/lib/views/benefits/ending-soon'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { anEnrolledCouple, aStaffMember, callerOf } from '../../support/an-enrolled-couple'
import { aPlanThatAsks, approve } from '../../support/approved-days'
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

test('whose approved days run out is asked by the same few questions of one couple and of six', async () => {
  const devon = await aStaffMember(asOwner, 'coordinator', 'Devon')
  const ending = () => couplesWithEndingDays(callerOf('coordinator', devon))
  const fill = async (couples: number) => {
    for (let n = 0; n < couples; n++) {
      const { first } = await anEnrolledCouple(asOwner, { coordinator: devon })
      const coverage = await aPlanThatAsks(asOwner, first)
      const days = { units: 3, from: '2026-01-01', until: '2026-12-01' }
      await approve(asOwner, { coverage, person: first, ...days })
    }
  }
  await fill(1)
  await ending()
  const few = await statementsOf(ending)
  await fill(5)
  expect(await ending()).toHaveLength(6)
  expect(await statementsOf(ending)).toBe(few)
})
