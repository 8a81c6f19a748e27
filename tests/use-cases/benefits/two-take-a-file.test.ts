import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holder } from '@/lib/gateways/payer/hold'
import { letGoOfHeld } from '@/lib/gateways/payer/hold-waiting-file'
import { answersIn, fileIdOf } from '@/lib/gateways/payer/inbox'
import { collectOnce } from '@/lib/jobs/collect-answers'
import { putAwayFile } from '@/lib/use-cases/benefits/put-away-file'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'
import { takeWaitingFile } from '@/lib/use-cases/benefits/take-waiting-file'
import { callerFor, codesOf, mayasReply, replyText } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { aStrangersReply as stranger } from '../../support/a-stranger'
import { refusedBy, testDatabase } from '../../support/database'

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

test('one text that a payer delivered under two names is taken once, and the second file is done with', async () => {
  const text = replyText(mayasReply, stranger(22))
  const names = ['monday.271', 'tuesday.271']
  for (const name of names) await writeFile(join(folder, 'waiting', name), text)
  const [casey, devon] = await coordinators('Casey', 'Devon')
  if (!casey || !devon) throw new Error('nobody there')
  const answers = await Promise.all([
    takeWaitingFile(casey, { fileId: fileIdOf('monday.271') }, folder),
    takeWaitingFile(devon, { fileId: fileIdOf('tuesday.271') }, folder),
  ])
  expect(answers.map((one) => codesOf(one).join()).sort()).toEqual(['', 'delivered-text-taken'])
  expect(await answersIn(folder, 'taken')).toEqual(names)
  const kept = await asOwner('SELECT sha256 FROM reply_batch WHERE file_name = ANY ($1)', [names])
  expect(kept).toHaveLength(1)
  // Past our code, too.
  const again = `INSERT INTO reply_batch (file_name, sha256, members, reading, delivered, taken_by, taken_at)
    SELECT file_name, sha256, members, reading, true, $1, now() FROM reply_batch WHERE sha256 = $2`
  const other = await aPerson(asOwner, 'coordinator', 'Robin')
  expect(await refusedBy(asOwner(again, [other, kept[0]?.sha256]))).toBe('reply_batch_delivered_once')
  // Whoever has couples in it may still bring it themselves.
  const byHand = await takeBatch(callerFor('coordinator', other), { text, fileName: 'mine.271' })
  expect(codesOf(byHand)).toEqual([])
})

test('what a process held as it was killed waits again once the program runs, and what a living one holds is left', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const [living, own] = [`${holder(child.pid)}~a`, `${holder()}~b`]
  const [former, killed] = [`${holder(process.pid, 1)}~c`, `${holder(child.pid)}~d`]
  const put = async (held: string, name: string) => {
    await mkdir(join(folder, 'held', held), { recursive: true })
    await writeFile(join(folder, 'held', held, name), 'not a reply')
  }
  await put(living, 'living.271')
  await put(own, 'own.271')
  await put(former, 'former.271')
  await letGoOfHeld(folder, Date.now())
  expect(await answersIn(folder, 'waiting')).toEqual(['former.271'])
  await put(killed, 'killed.271')
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  await letGoOfHeld(folder, Date.now())
  expect(await answersIn(folder, 'waiting')).toEqual(['former.271', 'killed.271', 'living.271'])
  expect(await answersIn(folder, `held/${own}`)).toEqual(['own.271'])
})

test('what somebody on another machine held for too long waits again, and what is held now is left', async () => {
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
