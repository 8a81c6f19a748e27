import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'
import { callerFor, made, replyText } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { aStrangersReply } from '../../support/a-stranger'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()

/** Milliseconds that this thread has worked: on a busy machine it waits for its turn, which holds nobody up here. */
const ownTime = existsSync('/proc/thread-self/schedstat')
  ? () => Number.parseInt(readFileSync('/proc/thread-self/schedstat', 'utf8'), 10) / 1e6
  : () => performance.now()

/** How long the longest stretch was in which nothing else had its turn, as a share of the whole work. */
async function longestShareOf(work: () => Promise<unknown>): Promise<number> {
  const began = ownTime()
  let [last, longest, isDone] = [began, 0, false]
  const look = () => {
    const now = ownTime()
    longest = Math.max(longest, now - last)
    last = now
    if (!isDone) setImmediate(look)
  }
  setImmediate(look)
  await work()
  isDone = true
  look()
  return longest / (last - began)
}

test('while a file of thousands of members is taken in, others have their turn: no stretch is a large part of the work', async () => {
  const caller = callerFor('coordinator', await aPerson(asOwner, 'coordinator', 'Casey'))
  const members = 4000
  const leaveOut = Array.from({ length: members }, (_, index) => `NOT-IN-IT-${index}`)
  const shares: number[] = []
  // Of three, for the first is also the first time this code runs, and collecting garbage is nobody's fault.
  for (const round of [0, 1, 2]) {
    const replies = Array.from({ length: members }, (_, index) => aStrangersReply(round * members + index))
    const file = { text: replyText(...replies), fileName: `${round}.271`, delivered: { leaveOut } }
    shares.push(
      await longestShareOf(async () => expect(made(await takeBatch(caller, file)).members).toBe(members)),
    )
  }
  expect(Math.min(...shares)).toBeLessThan(1 / 12)
})
