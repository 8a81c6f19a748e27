import { appendFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sentence } from '@/lib/domain/refusals'
import { holder } from '@/lib/gateways/payer/hold'
import { answersIn, fileIdOf, markOf, type Place } from '@/lib/gateways/payer/inbox'
import { collectOnce } from '@/lib/jobs/collect-answers'
import { putAwayFile } from '@/lib/use-cases/benefits/put-away-file'
import { takeWaitingFile } from '@/lib/use-cases/benefits/take-waiting-file'
import { callerFor, codesOf, made, mayasReply, replyText } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { aStrangersReply as stranger } from '../../support/a-stranger'
import { testDatabase } from '../../support/database'
import { replyWith } from '../../support/x12-fixture'

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

test('one that would swell as it is taken is not taken, says why, and can be put away', async () => {
  const casey = await aCoordinator()
  const described = Array.from({ length: 200 }, () => `REF*18*${'P'.repeat(992)}`)
  const below = Array.from({ length: 120 }, (_, at) => `HL*${at + 4}*3*23*0~\nNM1*03*1*D*K${at}~\nEB*1**30`)
  await writeFile(join(folder, 'inbox', name), replyWith(...described, ...below))
  await collectOnce(folder)
  const taken = await takeWaitingFile(casey, on, folder)
  expect(codesOf(taken)).toEqual(['reply-not-readable'])
  expect(!taken.ok && taken.refusals.map((one) => sentence(one)).join()).toMatch(/^Segment 9 .* 20 MB in all/)
  expect(made(await putAwayFile(casey, on, folder))).toBeNull()
})
