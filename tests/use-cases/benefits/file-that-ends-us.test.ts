import { appendFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holder } from '@/lib/gateways/payer/hold'
import { answersIn, fileIdOf, markOf, type Place } from '@/lib/gateways/payer/inbox'
import { collectOnce } from '@/lib/jobs/collect-answers'
import { putAwayFile } from '@/lib/use-cases/benefits/put-away-file'
import { takeWaitingFile } from '@/lib/use-cases/benefits/take-waiting-file'
import { callerFor, codesOf, made, mayasReply, replyText } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { aStrangersReply as stranger } from '../../support/a-stranger'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
const name = 'heavy.271'
const on = { fileId: fileIdOf(name) }
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opened-'))
  await mkdir(join(folder, 'inbox'))
  await writeFile(join(folder, 'inbox', name), replyText(mayasReply, stranger(31)))
})
afterEach(() => rm(folder, { recursive: true }))

const aCoordinator = async () => callerFor('coordinator', await aPerson(asOwner, 'coordinator', 'Casey'))

/** What a process leaves behind that ended while it had the file open: `since` when it ran tells it from this one. */
async function leftOpen(place: Place, by: string) {
  await mkdir(join(folder, 'opened'), { recursive: true })
  const mark = (await markOf(folder, place, name)) ?? ''
  await writeFile(join(folder, 'opened', `${fileIdOf(name)}~${by}`), mark)
}
const former = (since: number) => `${holder(process.pid, since)}~a`

test('a file during which the program ended waits for a person, who may try once more', async () => {
  await leftOpen('inbox', former(1))
  await collectOnce(folder)
  expect(await answersIn(folder, 'inbox')).toEqual([])
  expect(await answersIn(folder, 'waiting')).toEqual([name])
  // It was not opened: the note on it is there still.
  expect(await readdir(join(folder, 'opened'))).toHaveLength(1)
  expect(made(await takeWaitingFile(await aCoordinator(), on, folder)).members).toBe(2)
  expect(await readdir(join(folder, 'opened'))).toEqual([])
})

test('after the second time nobody opens it; it can be put away unread', async () => {
  const casey = await aCoordinator()
  await leftOpen('inbox', former(1))
  await leftOpen('inbox', former(2))
  await collectOnce(folder)
  expect(codesOf(await takeWaitingFile(casey, on, folder))).toEqual(['file-ends-the-program'])
  expect(made(await putAwayFile(casey, on, folder))).toBeNull()
  await collectOnce(folder)
  expect(await answersIn(folder, 'put-away')).toEqual([name])
})

test('one that is written to since is another file', async () => {
  await leftOpen('inbox', former(1))
  await leftOpen('inbox', former(2))
  await collectOnce(folder)
  await appendFile(join(folder, 'waiting', name), '\n')
  expect(codesOf(await takeWaitingFile(await aCoordinator(), on, folder))).toEqual([])
})

test('what another process may have open is left to it', async () => {
  await leftOpen('inbox', 'another-machine.7.1~a')
  await collectOnce(folder)
  expect(await answersIn(folder, 'inbox')).toEqual([name])
  expect(await answersIn(folder, 'waiting')).toEqual([])
})

test('a file that was read in peace leaves nothing behind', async () => {
  await collectOnce(folder)
  expect(await answersIn(folder, 'waiting')).toEqual([name])
  expect(await readdir(join(folder, 'opened'))).toEqual([])
})
