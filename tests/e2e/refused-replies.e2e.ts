import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { replyFor } from '../../prisma/demo/take-in'
import { coverOf, dropReplyFile, pasteReply, said } from './support/at-the-desk'
import { bringCouple } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { refusals } from './support/refusals'

const fixture = (name: string) => readFileSync(`tests/fixtures/x12/${name}.edi`, 'utf8')
const tooMuch = `ISA*${'0'.repeat(5_000_000)}`

/** What is brought, and the words with which it is answered. */
const unfit: [what: string, text: string, answer: RegExp][] = [
  ['a picture of a card', '%PDF-1.7 a scan of the card', /looks like a PDF document.*starts with "ISA"/],
  [
    'the question instead of the answer',
    fixture('question-270'),
    /^Segment 3 \(ST\*270.*this is a 270, the question\. We need the 271/,
  ],
  [
    'a file that was cut off',
    fixture('truncated'),
    /The file is cut off\. The last whole segment is number \d+/,
  ],
  ['nothing', '', /^Choose a file or paste its text\.$/],
  [
    'a reply about somebody else',
    fixture('ppo-subscriber'),
    /This reply is about somebody else than Maya.*Nothing was imported\./,
  ],
]

test('what cannot be read is refused by name, its text stays, and nothing is imported', async ({
  browser,
}) => {
  const { coupleId, pair, coordinator } = await bringCouple('sent')
  const desk = await browserOf(browser, coordinator.email)
  const maya = `${pair.partners[0].name} ${pair.partners[0].surname}`
  await desk.goto(`/desk/${coupleId}/benefits`)
  const cover = coverOf(desk, maya)
  for (const [what, text, answer] of unfit) {
    await test.step(what, async () => {
      await pasteReply(desk, maya, text)
      await expect(refusals(desk)).toHaveText([answer])
      await expect(cover.getByLabel('Or its text')).toHaveValue(text)
    })
  }
  await test.step('a file of 5 MB, which the page does not even send', async () => {
    await cover.getByLabel('Or its text').fill('')
    await dropReplyFile(desk, maya, 'large.271', tooMuch)
    await expect(cover.getByText('The file is 5.0 MB. A reply must be smaller than 5 MB')).toBeVisible()
    await expect(cover.getByLabel('File', { exact: true })).toBeFocused()
    await expect(cover.getByText('The file is empty')).toHaveCount(0)
  })
  await test.step('5 MB of pasted text', async () => {
    await desk.reload()
    await pasteReply(desk, maya, tooMuch)
    await expect(refusals(desk)).toHaveText([/A reply must be smaller than 5 MB/])
  })
  await desk.reload()
  await expect(cover.getByText('not concluded')).toBeVisible()
  await expect(cover.getByRole('table', { name: 'Facts' })).toHaveCount(0)
})

test('a reply with other delimiters is read like any other, and once', async ({ browser }) => {
  const { coupleId, pair, coordinator } = await bringCouple('sent')
  const desk = await browserOf(browser, coordinator.email)
  const maya = `${pair.partners[0].name} ${pair.partners[0].surname}`
  const unusual = replyFor(pair, 0).replaceAll('*', '|').replaceAll(':', '>').replaceAll('~', "'")
  await desk.goto(`/desk/${coupleId}/benefits`)
  await dropReplyFile(desk, maya, 'unusual.271', unusual)
  await expect(said(desk)).toContainText('The reply is imported.')
  await expect(coverOf(desk, maya).getByRole('row', { name: /^Kind of plan PPO/ })).toBeVisible()

  await coverOf(desk, maya).getByText('Import a 271 reply').click()
  await dropReplyFile(desk, maya, 'again.271', unusual)
  await expect(said(desk)).toContainText('This very reply was imported here before.')
  await expect(refusals(desk)).toHaveCount(0)
})

test('a check is never concluded by a guess', async ({ browser }) => {
  const { coupleId, pair, coordinator } = await bringCouple('sent')
  const desk = await browserOf(browser, coordinator.email)
  const maya = `${pair.partners[0].name} ${pair.partners[0].surname}`
  const cover = coverOf(desk, maya)
  await desk.goto(`/desk/${coupleId}/benefits`)
  await cover.getByText('Conclude the check').click()
  await cover.getByRole('button', { name: 'Conclude' }).click()
  await expect(refusals(desk)).toHaveText(['Choose how the check ended.'])
  await cover.getByLabel('Verified').check()
  await cover.getByRole('button', { name: 'Conclude' }).click()
  await expect(refusals(desk)).toContainText([/No source says that this coverage is active/])
  await cover.getByLabel('Not covered').check()
  await cover.getByRole('button', { name: 'Conclude' }).click()
  await expect(refusals(desk)).toContainText([/No source says that the coverage is inactive/])
  await test.step('and once another form is sent, its answer stands alone', async () => {
    await pasteReply(desk, maya, '')
    await expect(refusals(desk)).toHaveText(['Choose a file or paste its text.'])
  })
})
