import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileExchange } from '@/lib/gateways/payer/file-exchange'
import { answersIn, moveAnswer, readAnswer } from '@/lib/gateways/payer/inbox'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payer-'))
})
afterEach(() => rm(folder, { recursive: true }))

const question = { trace: 'AL000000012ABCDEF', text: 'ISA*00~' }

test('a question lies in the outbox whole, for this account alone; asking again writes it again', async () => {
  const ask = fileExchange(folder)
  expect(await ask(question)).toEqual({ kind: 'taken' })
  expect(await ask(question)).toEqual({ kind: 'taken' })
  expect(await readdir(join(folder, 'outbox'))).toEqual(['AL000000012ABCDEF.270'])
  const path = join(folder, 'outbox', 'AL000000012ABCDEF.270')
  expect(await readFile(path, 'utf8')).toBe(question.text)
  expect((await stat(path)).mode & 0o077).toBe(0)
  expect((await stat(join(folder, 'outbox'))).mode & 0o077).toBe(0)
})

test('a folder that cannot be written is an outage', async () => {
  await writeFile(join(folder, 'outbox'), 'a file in its place')
  expect(await fileExchange(folder)(question)).toEqual({ kind: 'try-later', why: 'folder-not-writable' })
})

test('answers are found when they are whole, read by name only, and moved on without losing any', async () => {
  expect(await answersIn(folder, 'inbox')).toEqual([])
  await mkdir(join(folder, 'inbox', 'a-folder'), { recursive: true })
  for (const name of ['b.271', 'a.271', '.hidden', 'c.271.part'])
    await writeFile(join(folder, 'inbox', name), `text of ${name}`)
  expect(await answersIn(folder, 'inbox')).toEqual(['a.271', 'b.271'])
  expect(await readAnswer(folder, 'inbox', 'a.271')).toBe('text of a.271')
  await writeFile(join(folder, 'secret'), 'not an answer')
  expect(await readAnswer(folder, 'inbox', '../secret')).toBeNull()
  expect(await readAnswer(folder, 'inbox', 'gone.271')).toBeNull()
  await moveAnswer(folder, 'a.271', 'inbox', 'taken')
  await writeFile(join(folder, 'inbox', 'a.271'), 'another of that name')
  await moveAnswer(folder, 'a.271', 'inbox', 'taken')
  await moveAnswer(folder, 'a.271', 'inbox', 'taken')
  expect(await answersIn(folder, 'taken')).toEqual(['2-a.271', 'a.271'])
})
