import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { answersIn } from '@/lib/gateways/payer/inbox'
import { collectOnce } from '@/lib/jobs/collect-answers'
import { sendRequest } from '@/lib/use-cases/benefits/send-request'
import { writeRequest } from '@/lib/use-cases/benefits/write-request'
import { aDesk, made, mayasReply, replyText } from '../../support/a-desk'
import type { SentCouple } from '../../support/a-sent-couple'
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

  async function asked(): Promise<string> {
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

  test('a file that is no answer waits too', async () => {
    await writeFile(join(folder, 'inbox', 'c.271'), 'not a reply')
    await collectOnce(folder)
    expect(await answersIn(folder, 'waiting')).toEqual(['b.271', 'c.271'])
  })
})
