import { type Browser, expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { make271, type SampleReply } from '@/lib/gateways/eligibility/sample-reply'
import type { DemoPartner } from '../../prisma/demo/apply-together'
import { replyFor } from '../../prisma/demo/take-in'
import { printFigure } from '../bench/figure'
import { readPdf } from '../support/read-pdf'
import { concludeVerified, coverOf, pasteReply, said } from './support/at-the-desk'
import { bringCouple, type Case } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { whenKeysAct } from './support/by-keyboard'

test('two plans are checked apart, and each partner reads of their own alone', async ({ browser }) => {
  const couple = await bringCouple('sent', 1)
  const [one, other] = couple.pair.partners
  const desk = await browserOf(browser, couple.coordinator.email)
  await desk.goto(`/desk/${couple.coupleId}/benefits`)

  await test.step('one payer is down, which says nothing about the plan', async () => {
    await pasteReply(desk, nameOf(one), make271({ ...silent(one), rejection: '42' }))
    await expect(said(desk)).toContainText('holds no facts')
    await expect(coverOf(desk, nameOf(one)).getByText('The payer did not answer')).toBeVisible()
  })
  await test.step('the other is verified by a handful of keys meanwhile', async () => {
    const keys = await verifyByKeys(desk, replyFor(couple.pair, 1))
    await expect(coverOf(desk, nameOf(other)).getByText('Concluded: verified')).toBeVisible()
    await expect(coverOf(desk, nameOf(one)).getByText('not concluded')).toBeVisible()
    printFigure({ id: 'VERIFYKEYS', value: keys, unit: 'keystrokes', bar: 12, ok: keys <= 12 })
    expect(keys).toBeLessThanOrEqual(12)
  })
  await test.step('a call fills what a reply withholds, also with "would not say"', () =>
    callTheRest(desk, one))
  await test.step('each gets a letter of their own, in their own language', async () => {
    await writeTo(desk, one, 'Make letter')
    await writeTo(desk, other, 'Make it in Spanish')
  })
  await readLetters(browser, couple)
  await showTheCard(browser, couple, desk)
  await sendNoLargePhoto(desk, one)
})

const nameOf = ({ name, surname }: DemoPartner) => `${name} ${surname}`

/** A payer that says only that the plan is there and covers the care: nothing of money. */
const silent = ({ name, surname, dateOfBirth, memberId }: DemoPartner): SampleReply => ({
  payer: { name: 'QUIET SAMPLE PLAN', id: 'QUIET' },
  subscriber: { firstName: name, lastName: surname, dateOfBirth, memberId },
  plan: {
    name: 'Canary Choice PPO',
    kind: 'PPO',
    from: '2026-01-01',
    mentalHealth: true,
    substanceUse: true,
  },
  trace: 'QUIET-1',
  repliedOn: new Date().toISOString().slice(0, 10),
})

/** From the page as it was opened: to the second plan, paste, import, to the button, press. */
async function verifyByKeys(desk: Page, reply: string): Promise<number> {
  await desk.reload()
  await whenKeysAct(desk)
  await desk.keyboard.press('Escape')
  await expect(desk.getByRole('dialog', { name: 'Keys' })).toBeHidden()
  let keys = 0
  const press = async (key: string) => {
    await desk.keyboard.press(key)
    keys += 1
  }
  for (const key of ['j', 'j', 'p']) await press(key)
  // One press more, of Ctrl V.
  await desk.keyboard.insertText(reply)
  keys += 1
  await press('Control+Enter')
  await expect(said(desk)).toContainText('The reply is imported.')
  await press('v')
  await expect(desk.getByRole('button', { name: 'Mark it verified' })).toBeFocused()
  await press('Enter')
  await expect(said(desk)).toContainText('Concluded: verified.')
  return keys
}

async function callTheRest(desk: Page, partner: DemoPartner) {
  const cover = coverOf(desk, nameOf(partner))
  await pasteReply(desk, nameOf(partner), make271(silent(partner)))
  await expect(cover.getByText('Still open')).toBeVisible()
  await expect(cover.getByRole('button', { name: 'Mark it verified' })).toHaveCount(0)
  await cover.getByText('Record a call', { exact: true }).click()
  await cover.getByLabel('Who answered').fill('Dana R.')
  await cover.getByLabel('Reference number').fill('C-8841')
  await cover.getByLabel('Deductible, individual, in network ($)').fill('1234')
  await cover.getByLabel('Out-of-pocket maximum, not said where ($)').fill('?')
  await cover.getByLabel('Copay, in network ($)').fill('20')
  await cover.getByLabel('The copay is, in network').selectOption('per visit')
  await cover.getByLabel('Prior authorization').selectOption('not required')
  await cover.getByRole('button', { name: 'Record the call' }).click()
  await expect(cover.getByRole('row', { name: /^Deductible \$1,234\.00.*Call C-8841/ })).toBeVisible()
  await expect(
    cover.getByRole('row', { name: /^Out-of-pocket maximum the payer would not say/ }),
  ).toBeVisible()
  await expect(cover.getByText('It ended otherwise')).toBeVisible()
  await expect(cover.getByLabel('Verified')).toHaveCount(0)
  await concludeVerified(desk, nameOf(partner))
}

async function writeTo(desk: Page, partner: DemoPartner, language: string) {
  const letters = desk.getByRole('region', { name: `Letters to ${partner.name}` })
  await letters.getByRole('button', { name: language }).click()
  await expect(said(desk)).toContainText('The letter is written.')
  await letters.getByRole('button', { name: `Send to ${partner.name}` }).click()
  await expect(letters.getByText(`sent to ${partner.name}`)).toBeVisible()
}

/** Each finds theirs on the own page and can open neither the other's letter nor anything the other's plan said. */
async function readLetters(browser: Browser, { pair: { partners } }: Case) {
  const [one, other] = partners
  const pages = [await browserOf(browser, one.email), await browserOf(browser, other.email)] as const
  const theirs: string[] = []
  for (const [place, page] of pages.entries()) {
    const link = place === 0 ? 'Open the letter (PDF)' : 'Abrir la carta (PDF)'
    if (place === 1) await page.goto('/language?to=es')
    await page.goto('/benefits')
    const href = (await page.getByRole('link', { name: link }).getAttribute('href')) ?? ''
    theirs.push(href)
    const file = await page.request.get(href)
    expect(file.headers()).toMatchObject({ 'content-type': 'application/pdf' })
    expect(file.headers()['cache-control']).toContain('no-store')
    const { text, language, tags } = readPdf(await file.body())
    const words = text.replaceAll('\n', ' ')
    expect(language).toBe(place === 0 ? 'en' : 'es')
    expect(tags).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'P']))
    expect(words).toContain(place === 0 ? 'Estimate, not a guarantee' : 'Es una estimación, no una garantía')
    const shown = `${words} ${await page.getByRole('main').innerText()}`
    expect(shown.includes('$1,234.00')).toBe(place === 0)
    expect(shown.includes('Canary Choice')).toBe(place === 0)
  }
  expect((await pages[0].request.get(theirs[1] ?? '')).status()).toBe(404)
  expect((await pages[1].request.get(theirs[0] ?? '')).status()).toBe(404)
}

/** Without script a partner adds a photo of their card; the coordinator sees it, the other partner does not. */
async function showTheCard(browser: Browser, { pair: { partners } }: Case, desk: Page) {
  const [one, other] = partners
  const page = await browserOf(browser, one.email, { javaScriptEnabled: false })
  const buffer = await sharp({ create: { width: 800, height: 500, channels: 3, background: '#246' } })
    .png()
    .toBuffer()
  await page.goto('/benefits')
  await page.getByText('Add or change a photo').click()
  await page
    .getByLabel('Front of the card')
    .setInputFiles({ name: 'card.png', mimeType: 'image/png', buffer })
  await page.getByRole('button', { name: 'Keep the photos' }).click()
  await expect(page.getByText('We have your photos.')).toBeVisible()
  const href = (await page.getByRole('link', { name: 'The front of your' }).getAttribute('href')) ?? ''
  expect((await page.request.get(href)).headers()['content-type']).toBe('image/jpeg')
  const another = await browserOf(browser, other.email)
  expect((await another.request.get(href)).status()).toBe(404)
  await desk.reload()
  await desk.getByRole('link', { name: `The front of ${one.name}’s card` }).click()
  await expect(desk.getByRole('dialog', { name: `The front of ${one.name}’s card` })).toBeVisible()
}

/** What the browser cannot make small is not sent: it says so, and what stands beside it on the page stays. */
async function sendNoLargePhoto(desk: Page, partner: DemoPartner) {
  await desk.reload()
  const before = desk.getByText('They get a message that names nothing.')
  await expect(before).toBeVisible()
  const cover = coverOf(desk, nameOf(partner))
  await cover.getByText('Replace a card photo').click()
  const buffer = Buffer.alloc(6_000_000, 1)
  await cover
    .getByLabel('Front (optional)')
    .setInputFiles({ name: 'card.jpg', mimeType: 'image/jpeg', buffer })
  await cover.getByRole('button', { name: 'Keep the photos' }).click()
  await expect(cover.getByText('A picture must be smaller than 5 MB')).toBeVisible()
  await expect(cover.getByLabel('Front (optional)')).toBeFocused()
  await expect(before).toBeHidden()
}
