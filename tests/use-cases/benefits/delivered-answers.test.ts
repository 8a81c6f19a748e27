import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { answersIn, fileIdOf } from '@/lib/gateways/payer/inbox'
import { collectOnce } from '@/lib/jobs/collect-answers'
import { paths } from '@/lib/paths'
import { sendRequest } from '@/lib/use-cases/benefits/send-request'
import { setAsideFromBatch } from '@/lib/use-cases/benefits/set-aside-from-batch'
import { takeWaitingFile } from '@/lib/use-cases/benefits/take-waiting-file'
import { writeRequest } from '@/lib/use-cases/benefits/write-request'
import { requestsOf } from '@/lib/views/benefits/requests-of'
import { aDesk, callerFor, codesOf, endPayerConsent, made, mayasReply, replyText } from '../../support/a-desk'
import { aPerson, type SentCouple } from '../../support/a-sent-couple'
import { aStrangersReply as stranger } from '../../support/a-stranger'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let couple: SentCouple
let caller: Caller

beforeAll(async () => {
  ;({ couple, caller } = await aDesk(database))
})

describe('files that a payer delivers', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inbox-'))
    await mkdir(join(folder, 'inbox'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function asked(by: { couple: SentCouple; caller: Caller } = { couple, caller }): Promise<string> {
    const { couple, caller } = by
    const on = { coupleId: couple.coupleId, coverageId: couple.partners[0]?.coverageId ?? '' }
    const named = { payerCode: 'NSH01', firstName: 'Maya', lastName: 'Alvarez', holder: null }
    const [requestId = ''] = made(await writeRequest(caller, { ...on, ...named })).requests
    made(await sendRequest(caller, { ...on, requestId, byHand: true }))
    const [row] = await database.asOwner('SELECT trace FROM eligibility_request WHERE id = $1', [requestId])
    return String(row?.trace)
  }
  const stateOf = async (trace: string) => {
    const [row] = await database.asOwner('SELECT status FROM eligibility_request WHERE trace = $1', [trace])
    return row?.status
  }

  test('answers to our questions are brought in for whoever asked, though the payer names nobody', async () => {
    const trace = await asked()
    const text = replyText({ ...mayasReply, trace })
      .replace('ALVAREZ*MAYA****MI*NHM20417755', '')
      .replace(/^DMG.*\n/m, '')
    await writeFile(join(folder, 'inbox', 'a.271'), text)
    await collectOnce(folder)
    expect(await stateOf(trace)).toBe('answered')
    expect(await answersIn(folder, 'taken')).toEqual(['a.271'])
    await writeFile(join(folder, 'inbox', 'a.271'), text)
    await collectOnce(folder)
    const [row] = await database.asOwner(
      'SELECT count(*)::int AS files FROM reply_batch WHERE file_name = $1',
      ['a.271'],
    )
    expect(row).toEqual({ files: 1 })
  })

  test('of a file with strangers only our part is taken, and it waits for somebody to look', async () => {
    const trace = await asked()
    await writeFile(join(folder, 'inbox', 'b.271'), replyText({ ...mayasReply, trace }, stranger(5)))
    await collectOnce(folder)
    expect(await stateOf(trace)).toBe('answered')
    expect(await answersIn(folder, 'waiting')).toEqual(['b.271'])
    const members = await database.asOwner(
      `SELECT m.last_name FROM reply_batch_member m JOIN reply_batch b ON b.id = m.batch_id WHERE b.file_name = 'b.271'`,
    )
    expect(members).toEqual([{ last_name: 'ALVAREZ' }])
  })

  test('an answer that does not fit without a look waits, and its question says so', async () => {
    const trace = await asked()
    const slipped = {
      ...mayasReply,
      trace,
      subscriber: { ...mayasReply.subscriber, dateOfBirth: '1988-12-04' },
    }
    await writeFile(join(folder, 'inbox', 'w.271'), replyText(slipped))
    await collectOnce(folder)
    expect(await problemOf(trace)).toEqual({ status: 'sent', problem: 'answer-waits', reply_id: null })
    const shown = async () => {
      const [asking] = Object.values(await requestsOf(caller, couple.coupleId))
      return asking?.questions.find((one) => one.trace === trace)
    }
    const [member] = await database.asOwner(
      'SELECT id, batch_id FROM reply_batch_member WHERE $1 = ANY (traces)',
      [trace],
    )
    const [batchId, memberIds] = [String(member?.batch_id), [String(member?.id)]]
    const there = { waitsHref: paths.deskReplyBatch(batchId) }
    expect(await shown()).toMatchObject({ ...there, why: expect.stringMatching(/It waits under Replies/) })
    made(await setAsideFromBatch(caller, { batchId, memberIds, back: false }))
    expect(await shown()).toMatchObject({ ...there, why: expect.stringMatching(/was set aside/) })
    made(await setAsideFromBatch(caller, { batchId, memberIds, back: true }))
    expect((await shown())?.why).toMatch(/It waits under Replies/)
    await database.asOwner('DELETE FROM reply_batch_member WHERE id = $1', memberIds)
    expect(await shown()).toMatchObject({ waitsHref: null, why: expect.stringMatching(/waits no longer/) })
  })

  test('a file that is no answer waits too', async () => {
    await writeFile(join(folder, 'inbox', 'c.271'), 'not a reply')
    await collectOnce(folder)
    expect(await answersIn(folder, 'waiting')).toEqual(['b.271', 'c.271'])
  })

  test('whoever takes a waiting file gets only what answers no question; the rest went to its asker', async () => {
    const trace = await asked()
    const other = callerFor('coordinator', await aPerson(database.asOwner, 'coordinator', 'Casey'))
    await mkdir(join(folder, 'waiting'), { recursive: true })
    const text = replyText({ ...mayasReply, trace }, stranger(6))
    await writeFile(join(folder, 'waiting', 'd.271'), text)
    const { batchId, members } = made(await takeWaitingFile(other, { fileId: fileIdOf('d.271') }, folder))
    expect(members).toBe(1)
    const names = await database.asOwner(
      'SELECT last_name, text FROM reply_batch_member WHERE batch_id = $1',
      [batchId],
    )
    expect(names.map(({ last_name }) => last_name)).toEqual(['LAST6'])
    expect(JSON.stringify(names)).not.toContain('ALVAREZ')
    expect(await stateOf(trace)).toBe('answered')
    expect(await answersIn(folder, 'waiting')).not.toContain('d.271')
  })

  test('of a waiting file that answers only questions nothing is left to take', async () => {
    const trace = await asked()
    const other = callerFor('coordinator', await aPerson(database.asOwner, 'coordinator', 'Casey'))
    await writeFile(join(folder, 'waiting', 'e.271'), replyText({ ...mayasReply, trace }))
    expect(codesOf(await takeWaitingFile(other, { fileId: fileIdOf('e.271') }, folder))).toEqual([
      'answers-went-to-askers',
    ])
    expect(await stateOf(trace)).toBe('answered')
    expect(await answersIn(folder, 'waiting')).not.toContain('e.271')
  })

  test('a file caught while it was written is distributed once it is whole', async () => {
    const trace = await asked()
    const text = replyText({ ...mayasReply, trace })
    await writeFile(join(folder, 'inbox', 'f.271'), text.slice(0, 60))
    await collectOnce(folder)
    expect(await answersIn(folder, 'waiting')).toContain('f.271')
    await appendFile(join(folder, 'waiting', 'f.271'), text.slice(60))
    await collectOnce(folder)
    expect(await stateOf(trace)).toBe('answered')
    expect(await answersIn(folder, 'waiting')).not.toContain('f.271')
  })

  test('a file its payer goes on writing after it was done with is opened again', async () => {
    const [first, second] = [await asked(), await asked()]
    await writeFile(join(folder, 'inbox', 'k.271'), replyText({ ...mayasReply, trace: first }))
    await collectOnce(folder)
    expect(await answersIn(folder, 'taken')).toContain('k.271')
    await appendFile(join(folder, 'taken', 'k.271'), replyText({ ...mayasReply, trace: second }))
    await collectOnce(folder)
    expect([await stateOf(first), await stateOf(second)]).toEqual(['answered', 'answered'])
    expect(await answersIn(folder, 'taken')).toContain('k.271')
  })

  const problemOf = async (trace: string) => {
    const [row] = await database.asOwner(
      'SELECT status, problem, reply_id FROM eligibility_request WHERE trace = $1',
      [trace],
    )
    return row
  }
  const keptOf = (coordinator: string) =>
    database.asOwner('SELECT 1 FROM reply_batch WHERE taken_by = $1', [coordinator])

  test('after the case was passed on an answer is not kept, and the question says so', async () => {
    const desk = await aDesk(database)
    const trace = await asked(desk)
    const next = await aPerson(database.asOwner, 'coordinator', 'Devon')
    await database.asOwner('UPDATE application SET coordinator_id = $1 WHERE couple_id = $2', [
      next,
      desk.couple.coupleId,
    ])
    await writeFile(join(folder, 'inbox', 'g.271'), replyText({ ...mayasReply, trace }))
    await collectOnce(folder)
    expect(await problemOf(trace)).toEqual({ status: 'sent', problem: 'case-passed-on', reply_id: null })
    expect([...(await keptOf(desk.coordinator)), ...(await keptOf(next))]).toEqual([])
    expect(await answersIn(folder, 'taken')).toContain('g.271')
  })

  test('after consent ended an answer is not kept, and the question says so', async () => {
    const desk = await aDesk(database)
    const trace = await asked(desk)
    await endPayerConsent(database, desk.couple.partners[0]?.id)
    await writeFile(join(folder, 'inbox', 'h.271'), replyText({ ...mayasReply, trace }))
    await collectOnce(folder)
    expect(await problemOf(trace)).toMatchObject({ status: 'sent', problem: 'answer-after-consent' })
    expect(await keptOf(desk.coordinator)).toEqual([])
  })
})
