import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { DAY } from '@/lib/domain/time'
import type { SampleReply } from '@/lib/gateways/eligibility/sample-reply'
import { bringFromBatch } from '@/lib/use-cases/benefits/bring-from-batch'
import { bringSureOnes } from '@/lib/use-cases/benefits/bring-sure-ones'
import { setAsideFromBatch } from '@/lib/use-cases/benefits/set-aside-from-batch'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'
import { forgetWhatIsOver } from '@/lib/use-cases/housekeeping/forget-what-is-over'
import { replyBatch } from '@/lib/views/benefits/reply-batch'
import { aDesk, codesOf, made, mayasReply, now, replyText, samsReply } from '../../support/a-desk'
import { aPerson, type SentCouple } from '../../support/a-sent-couple'
import { aStrangersReply as stranger } from '../../support/a-stranger'
import { testDatabase } from '../../support/database'
import { linesOf } from '../../support/lines-of-batch'

const database = testDatabase()
let couple: SentCouple
let caller: Caller

beforeAll(async () => {
  ;({ couple, caller } = await aDesk(database))
})

const mistyped: SampleReply = {
  ...samsReply,
  subscriber: { ...samsReply.subscriber, dateOfBirth: '1986-10-30' },
  trace: 'A102',
}
const repliesOf = (coverageId?: string) =>
  database.asOwner('SELECT text FROM eligibility_reply WHERE coverage_id = $1', [coverageId])
const taken = async (who: Caller, ...replies: SampleReply[]) =>
  made(await takeBatch(who, { text: replyText(...replies), fileName: 'monday.271' })).batchId
const lines = async (batch: string, who = caller) => linesOf(await replyBatch(who, batch))
const byName = async (batch: string, name: string) => {
  const row = (await lines(batch)).find(({ person }) => person.includes(name))
  if (!row) throw new Error(`no line about ${name}`)
  return row
}

describe('a file with many members', () => {
  test('shows who is sure, who is doubtful and why, and who is unknown; nothing is imported yet', async () => {
    const batch = await taken(caller, mayasReply, mistyped, stranger(1))
    const rows = await lines(batch)
    expect(rows.map(({ kind }) => kind)).toEqual(['sure', 'doubtful', 'unknown'])
    expect(rows[0]?.candidates[0]).toMatchObject({ partner: 'Maya' })
    expect(rows[1]?.candidates[0]?.differs.join(' ')).toMatch(/date of birth in the reply is Oct 30, 1986/)
    expect(rows[2]?.candidates).toEqual([])
    expect(await repliesOf(couple.partners[0]?.coverageId)).toEqual([])
  })

  test('the same file again leads to where it is', async () => {
    const again = await takeBatch(caller, {
      text: replyText(mayasReply, mistyped, stranger(1)),
      fileName: 'copy.271',
    })
    expect(made(again).members).toBe(0)
    expect((await lines(made(again).batchId)).length).toBe(3)
  })

  test('taken twice at once it is one file', async () => {
    const desk = await aDesk(database)
    const file = { text: replyText(mayasReply), fileName: 'twice.271' }
    const both = await Promise.all([takeBatch(desk.caller, file), takeBatch(desk.caller, file)])
    const [one, other] = both.map(made)
    expect(one?.batchId).toBe(other?.batchId)
    expect([one?.members, other?.members].sort()).toEqual([0, 1])
    const files = await database.asOwner('SELECT id FROM reply_batch WHERE taken_by = $1', [desk.coordinator])
    expect(files).toHaveLength(1)
  })

  test('the sure ones are brought in one press, twice does nothing twice, and each holds no stranger', async () => {
    const batch = await taken(caller, mayasReply, mistyped, stranger(1))
    expect(made(await bringSureOnes(caller, { batchId: batch }))).toMatchObject({ brought: 1, left: 0 })
    expect(codesOf(await bringSureOnes(caller, { batchId: batch }))).toEqual(['no-sure-replies'])
    const [reply, another] = await repliesOf(couple.partners[0]?.coverageId)
    expect(another).toBeUndefined()
    expect(reply?.text).toContain('ALVAREZ')
    expect(reply?.text).not.toMatch(/KIM|LAST1/)
    expect(await replyBatch(caller, batch)).toMatchObject({ settled: 1, members: 3 })
  })

  test('a doubtful one is brought once somebody vouches for it', async () => {
    const batch = await taken(caller, mayasReply, mistyped, stranger(1))
    const row = await byName(batch, 'SAMUEL')
    const coverageId = couple.partners[1]?.coverageId ?? ''
    const input = { memberId: row.id, coupleId: couple.coupleId, coverageId }
    expect(codesOf(await bringFromBatch(caller, { ...input, vouched: false }))).toEqual([
      'reply-about-someone-else',
    ])
    made(await bringFromBatch(caller, { ...input, vouched: true }))
    expect(await repliesOf(coverageId)).toHaveLength(1)
    expect(codesOf(await bringFromBatch(caller, { ...input, vouched: true }))).toEqual([
      'member-settled-meanwhile',
    ])
  })

  test('an unknown one is set aside, and taken up again', async () => {
    const batch = await taken(caller, mayasReply, mistyped, stranger(1))
    const { id: memberId } = await byName(batch, 'FIRST1')
    made(await setAsideFromBatch(caller, { batchId: batch, memberIds: [memberId], back: false }))
    expect((await byName(batch, 'FIRST1')).kind).toBe('set-aside')
    expect(
      codesOf(await setAsideFromBatch(caller, { batchId: batch, memberIds: [memberId], back: false })),
    ).toEqual(['member-settled-meanwhile'])
    made(await setAsideFromBatch(caller, { batchId: batch, memberIds: [memberId], back: true }))
    expect((await byName(batch, 'FIRST1')).kind).toBe('unknown')
  })

  test('all that are unknown are set aside in one press, and no other', async () => {
    const batch = await taken(caller, mayasReply, mistyped, stranger(4), stranger(5), stranger(6))
    const all = { batchId: batch, memberIds: 'every-unknown', back: false } as const
    expect(made(await setAsideFromBatch(caller, all))).toEqual({ count: 3 })
    expect(codesOf(await setAsideFromBatch(caller, all))).toEqual(['member-settled-meanwhile'])
    const kinds = (await lines(batch)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'set-aside')).toHaveLength(3)
    expect(kinds).not.toContain('unknown')
    const other = await taken(caller, mayasReply, stranger(8))
    const { id } = await byName(other, 'FIRST8')
    await expect(setAsideFromBatch(caller, { ...all, memberIds: [id] })).rejects.toThrow(NotFound)
  })

  test('a broken transaction in the middle does not stop the others', async () => {
    const desk = await aDesk(database)
    const [head, first, second, third] = replyText(mayasReply, stranger(7), samsReply).split(/(?=ST\*271)/)
    const broken = second?.replace(/^HL\*3.*$/m, 'HL*9*77*ZZ*0~').replace(/^SE.*$/m, 'SE*999*0002~')
    const text = [head, first, broken, third].join('')
    const { batchId } = made(await takeBatch(desk.caller, { text, fileName: 'broken.271' }))
    expect(made(await bringSureOnes(desk.caller, { batchId })).brought).toBe(2)
    expect((await replyBatch(desk.caller, batchId)).noticed.length).toBeGreaterThan(0)
  })

  test('153 members are looked through among the couples in reach', async () => {
    const desk = await aDesk(database)
    const many = Array.from({ length: 151 }, (_, place) => stranger(place + 10))
    const batch = await taken(desk.caller, ...many.slice(0, 70), mayasReply, ...many.slice(70), samsReply)
    const rows = await lines(batch, desk.caller)
    expect(rows).toHaveLength(2 + 25)
    expect((await replyBatch(desk.caller, batch)).lists.unknown.total).toBe(151)
    expect(
      rows.filter(({ kind }) => kind === 'sure').map(({ candidates }) => candidates[0]?.partner),
    ).toEqual(['Maya', 'Sam'])
    expect(made(await bringSureOnes(desk.caller, { batchId: batch }))).toMatchObject({ brought: 2, left: 0 })
  })

  test('that names nobody, or is none, is refused with its reason', async () => {
    expect(codesOf(await takeBatch(caller, { text: 'nothing', fileName: 'x' }))).toEqual([
      'reply-not-readable',
    ])
  })
})

test('everybody in a file is forgotten after thirty days, what was brought in stands, and the file may be taken anew', async () => {
  const desk = await aDesk(database)
  const batch = await taken(desk.caller, mayasReply, stranger(3))
  const other = await taken(desk.caller, stranger(4))
  made(await bringSureOnes(desk.caller, { batchId: batch }))
  const job = (days: number) => ({
    actor: { kind: 'job' } as const,
    clock: () => new Date(now.getTime() + days * DAY),
  })
  const left = async () => {
    const rows = await database.asOwner(
      'SELECT last_name FROM reply_batch_member WHERE batch_id = ANY ($1::uuid[])',
      [[batch, other]],
    )
    return rows.map(({ last_name }) => last_name).sort()
  }
  await forgetWhatIsOver(job(29))
  expect(await left()).toEqual(['ALVAREZ', 'LAST3', 'LAST4'])
  made(await forgetWhatIsOver(job(31)))
  expect(await left()).toEqual([])
  for (const gone of [batch, other]) await expect(replyBatch(desk.caller, gone)).rejects.toThrow(NotFound)
  const [maya] = desk.couple.partners
  expect(
    await database.asOwner('SELECT 1 FROM eligibility_reply WHERE person_id = $1', [maya?.id]),
  ).toHaveLength(1)
  expect(await lines(await taken(desk.caller, stranger(4)), desk.caller)).toHaveLength(1)
})

test('whoever was brought in leaves the file of who took it when their case goes to a colleague', async () => {
  const desk = await aDesk(database)
  const batch = await taken(desk.caller, mayasReply, stranger(5))
  made(await bringSureOnes(desk.caller, { batchId: batch }))
  expect(await replyBatch(desk.caller, batch)).toMatchObject({ members: 2, passedOn: 0 })
  const other = await aPerson(database.asOwner, 'coordinator', 'Devon')
  await database.asOwner('UPDATE application SET coordinator_id = $2 WHERE couple_id = $1', [
    desk.couple.coupleId,
    other,
  ])
  const left = await replyBatch(desk.caller, batch)
  expect(left).toMatchObject({ members: 1, passedOn: 1 })
  expect(linesOf(left).map(({ person }) => person)).toEqual([expect.stringContaining('LAST5')])
  expect(JSON.stringify(left)).not.toMatch(/alvarez/i)
})
