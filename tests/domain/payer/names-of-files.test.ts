import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answersIn, moveAnswer, readAnswer } from '@/lib/gateways/payer/inbox'
import { makeNamesReadable } from '@/lib/gateways/payer/names-of-files'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'names-'))
  for (const place of ['inbox', 'waiting']) await mkdir(join(folder, place))
})
afterEach(() => rm(folder, { recursive: true }))

test('a file whose name is not UTF-8 is found by its name in UTF-8, beside one that has it', async () => {
  const inbox = join(folder, 'inbox')
  await writeFile(
    Buffer.concat([Buffer.from(`${inbox}/M`), Buffer.from([0xfc]), Buffer.from('ller.271')]),
    'x',
  )
  await writeFile(join(inbox, 'Müller.271'), 'y')
  await makeNamesReadable(inbox)
  expect(await answersIn(folder, 'inbox')).toEqual(['2-Müller.271', 'Müller.271'])
  expect(await readAnswer(folder, 'inbox', '2-Müller.271')).toBe('x')
  await moveAnswer(folder, '2-Müller.271', 'inbox', 'waiting')
  expect(await readdir(join(folder, 'waiting'))).toEqual(['2-Müller.271'])
})

test('a file that lies there and cannot be moved is no file that somebody else moved', async () => {
  const inbox = join(folder, 'inbox')
  await writeFile(Buffer.concat([Buffer.from(`${inbox}/`), Buffer.from([0xfc, 0x31])]), 'x')
  const [seen = ''] = await answersIn(folder, 'inbox')
  await expect(moveAnswer(folder, seen, 'inbox', 'waiting')).rejects.toThrow('ENOENT')
  await moveAnswer(folder, 'gone.271', 'inbox', 'waiting')
})

test('the longest name there may be keeps its end where it needs a number', async () => {
  const longest = `${'é'.repeat(125)}x.271`
  for (const text of ['first', 'second']) {
    await writeFile(join(folder, 'inbox', longest), text)
    await moveAnswer(folder, longest, 'inbox', 'waiting')
  }
  const kept = await answersIn(folder, 'waiting')
  expect(kept).toEqual([`2-${'é'.repeat(124)}x.271`, longest])
})
