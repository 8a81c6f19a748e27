import { beforeAll, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import type { SampleReply } from '@/lib/gateways/eligibility/sample-reply'
import { bringFromBatch } from '@/lib/use-cases/benefits/bring-from-batch'
import { setAsideFromBatch } from '@/lib/use-cases/benefits/set-aside-from-batch'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'
import { replyBatch } from '@/lib/views/benefits/reply-batch'
import { aDesk, callerFor, made, mayasReply, replyText } from '../../support/a-desk'
import { aPerson, type SentCouple } from '../../support/a-sent-couple'
import { testDatabase } from '../../support/database'
import { linesOf } from '../../support/lines-of-batch'

const database = testDatabase()
let couple: SentCouple
let caller: Caller

beforeAll(async () => {
  ;({ couple, caller } = await aDesk(database))
})

const taken = async (who: Caller, ...replies: SampleReply[]) =>
  made(await takeBatch(who, { text: replyText(...replies), fileName: 'monday.271' })).batchId

test('members of a colleague’s couple are a number and in no list, and nobody is known by half of what says who', async () => {
  const maya = { firstName: 'INES', lastName: 'ROTH', dateOfBirth: '1979-02-03', memberId: 'QRS20417755' }
  const { partners } = (await aDesk(database)).couple
  await database.asOwner(`UPDATE coverage SET member_id = 'QRS-2041-7755' WHERE person_id = $1`, [
    partners[0]?.id,
  ])
  await database.asOwner(`UPDATE partner_profile SET date_of_birth = '1979-02-03' WHERE person_id = $1`, [
    partners[0]?.id,
  ])
  const about = (subscriber: object, trace: string) => ({
    ...mayasReply,
    subscriber: { ...maya, ...subscriber },
    trace,
  })
  const batch = await taken(
    caller,
    about({}, 'C1'),
    about({ memberId: 'QRS2041775501' }, 'C2'),
    about({ memberId: 'QRS99999999' }, 'C3'),
    about({ dateOfBirth: '1979-02-04' }, 'C4'),
  )
  const seen = await replyBatch(caller, batch)
  const { withColleagues, members, settled } = seen
  expect({ withColleagues, members, settled }).toEqual({ withColleagues: 2, members: 4, settled: 0 })
  expect(linesOf(seen).map(({ kind, memberId, born }) => [kind, memberId, born])).toEqual([
    ['unknown', 'QRS99999999', 'Feb 3, 1979'],
    ['unknown', 'QRS20417755', 'Feb 4, 1979'],
  ])
})

test('a couple of another coordinator is in no list, and nothing is brought there', async () => {
  const other = await aPerson(database.asOwner, 'coordinator', 'Devon')
  const theirs = callerFor('coordinator', other)
  const batch = await taken(theirs, mayasReply)
  const seen = await replyBatch(theirs, batch)
  expect([linesOf(seen), seen.withColleagues]).toEqual([[], 1])
  const [row] = await database.asOwner('SELECT id FROM reply_batch_member WHERE batch_id = $1', [batch])
  const [maya] = couple.partners
  const input = {
    memberId: String(row?.id),
    coupleId: couple.coupleId,
    coverageId: maya?.coverageId ?? '',
    vouched: true,
  }
  await expect(bringFromBatch(theirs, input)).rejects.toThrow(NotFound)
  // Nor does somebody with the case bring what another one took.
  await expect(bringFromBatch(caller, input)).rejects.toThrow(NotFound)
  await expect(replyBatch(caller, batch)).rejects.toThrow(NotFound)
  await expect(
    setAsideFromBatch(caller, { batchId: batch, memberIds: [String(row?.id)], back: false }),
  ).rejects.toThrow(NotFound)
})
