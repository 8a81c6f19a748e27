import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { answersIn, fileIdOf } from '@/lib/gateways/payer/inbox'
import { collectOnce } from '@/lib/jobs/collect-answers'
import { putAwayFile } from '@/lib/use-cases/benefits/put-away-file'
import { takeWaitingFile } from '@/lib/use-cases/benefits/take-waiting-file'
import { callerFor, codesOf, made, mayasReply, replyText } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { aStrangersReply as stranger } from '../../support/a-stranger'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waiting-'))
  await mkdir(join(folder, 'inbox'))
})
afterAll(() => rm(folder, { recursive: true }))

const delivered = async (name: string, text: string) => {
  await writeFile(join(folder, 'inbox', name), text)
  await collectOnce(folder)
}
const aCoordinator = async () => callerFor('coordinator', await aPerson(asOwner, 'coordinator', 'Casey'))

test('what nobody can read is put away on record, by its id: a name may break the line', async () => {
  const casey = await aCoordinator()
  const name = 'holiday\nphotos\u202e.zip'
  await delivered(name, 'PK and nothing more')
  const fileId = fileIdOf(name)
  expect(codesOf(await takeWaitingFile(casey, { fileId }, folder))).toEqual(['reply-not-readable'])
  await expect(
    putAwayFile(callerFor('director', await aPerson(asOwner, 'director', 'Dara')), { fileId }, folder),
  ).rejects.toThrow(NotFound)
  expect(made(await putAwayFile(casey, { fileId }, folder))).toBeNull()
  expect(await answersIn(folder, 'waiting')).toEqual([])
  expect(await answersIn(folder, 'put-away')).toEqual([name])
  const [event] = await asOwner(`SELECT facts FROM audit_event WHERE action = 'replies.put-away'`)
  expect(event).toEqual({ facts: { file: fileId } })
})

test('a reply is not put away, and what becomes one afterwards waits again', async () => {
  const casey = await aCoordinator()
  const text = replyText(mayasReply, stranger(7))
  await delivered('s.271', text)
  expect(codesOf(await putAwayFile(casey, { fileId: fileIdOf('s.271') }, folder))).toEqual([
    'file-is-a-reply',
  ])
  await delivered('half.271', text.slice(0, 60))
  made(await putAwayFile(casey, { fileId: fileIdOf('half.271') }, folder))
  await appendFile(join(folder, 'put-away', 'half.271'), text.slice(60))
  await collectOnce(folder)
  expect(await answersIn(folder, 'waiting')).toEqual(['half.271', 's.271'])
})

test('a name that breaks the line or hides is written out where it is kept', async () => {
  const casey = await aCoordinator()
  const name = 'mon\nday\u202e172.271'
  await delivered(name, replyText(mayasReply, stranger(8)))
  made(await takeWaitingFile(casey, { fileId: fileIdOf(name) }, folder))
  const [batch] = await asOwner(`SELECT file_name FROM reply_batch WHERE file_name LIKE 'mon%'`)
  expect(batch).toEqual({ file_name: 'mon\\u{a}day\\u{202e}172.271' })
})
