import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answersIn, fileIdOf } from '@/lib/gateways/payer/inbox'
import { collectOnce } from '@/lib/jobs/collect-answers'
import { putAwayFile } from '@/lib/use-cases/benefits/put-away-file'
import { takeWaitingFile } from '@/lib/use-cases/benefits/take-waiting-file'
import { callerFor, codesOf, mayasReply, replyText } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { aStrangersReply as stranger } from '../../support/a-stranger'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'held-'))
  await mkdir(join(folder, 'waiting'))
})
afterEach(() => rm(folder, { recursive: true }))

const coordinators = (...names: string[]) =>
  Promise.all(
    names.map(async (name) => callerFor('coordinator', await aPerson(asOwner, 'coordinator', name))),
  )

test('a delivered file that several coordinators take at once is taken by one; the others are told', async () => {
  const name = 'race.271'
  await writeFile(join(folder, 'waiting', name), replyText(mayasReply, stranger(21)))
  const on = { fileId: fileIdOf(name) }
  const all = await coordinators('Casey', 'Devon', 'Robin')
  const answers = await Promise.all(all.map((one) => takeWaitingFile(one, on, folder)))
  expect(answers.map((one) => codesOf(one).join()).sort()).toEqual([
    '',
    'file-handled-meanwhile',
    'file-handled-meanwhile',
  ])
  const [kept] = await asOwner('SELECT count(*)::int AS files FROM reply_batch WHERE file_name = $1', [name])
  expect(kept).toEqual({ files: 1 })
  expect(await answersIn(folder, 'taken')).toEqual([name])
  const [casey] = all
  if (casey) expect(codesOf(await putAwayFile(casey, on, folder))).toEqual(['file-handled-meanwhile'])
})

test('what somebody held as the program died waits again, and what is held now is left', async () => {
  for (const held of ['a', 'b']) {
    await mkdir(join(folder, 'held', held), { recursive: true })
    await writeFile(join(folder, 'held', held, `${held}.271`), 'not a reply')
  }
  const before = new Date(Date.now() - 11 * 60_000)
  await utimes(join(folder, 'held', 'a'), before, before)
  await collectOnce(folder)
  expect(await answersIn(folder, 'waiting')).toEqual(['a.271'])
  expect(await answersIn(folder, 'held/b')).toEqual(['b.271'])
})
