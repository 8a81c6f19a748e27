import { expect, test } from 'vitest'
import { readEligibilityReply, readReplyInTurns } from '@/lib/gateways/eligibility/read-271'
import { make271 } from '@/lib/gateways/eligibility/sample-reply'
import { type Split, splitMembers, splitMembersInTurns } from '@/lib/gateways/eligibility/split-members'
import { aStrangersReply } from '@/tests/support/a-stranger'

const file = (from: number, members: number) =>
  make271(...Array.from({ length: members }, (_, place) => aStrangersReply(from + place)))

/** How often others had their turn until it was done. */
async function turnsWhile(work: Promise<unknown>): Promise<number> {
  let turns = 0
  let isDone = false
  const count = () => {
    if (isDone) return
    turns += 1
    setImmediate(count)
  }
  setImmediate(count)
  await work.finally(() => {
    isDone = true
  })
  return turns
}

test('others have their turn while a large file is read and split', async () => {
  const large = file(0, 6000)
  expect(await turnsWhile(readReplyInTurns(large))).toBeGreaterThan(3)
  expect(await turnsWhile(splitMembersInTurns(large))).toBeGreaterThan(3)
})

test('several files that are read between each other are read as each alone', async () => {
  const files = [file(0, 900), file(5000, 700).replaceAll('*', '|'), file(9000, 800)]
  const read = await Promise.all(files.map((text) => readReplyInTurns(text)))
  expect(read).toEqual(files.map((text) => readEligibilityReply(text)))
  const parts = await Promise.all(files.map(splitMembersInTurns))
  const places = read.map((one) => (one.ok ? one.members.map(({ segment }) => segment.position) : []))
  const textsIn = (split: Split, at: number) => places[at]?.map((place) => split.ok && split.parts.get(place))
  expect(parts.map(textsIn)).toEqual(files.map(splitMembers).map(textsIn))
})
