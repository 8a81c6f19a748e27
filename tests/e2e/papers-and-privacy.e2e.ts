import { expect, type Page, test } from '@playwright/test'
import { replyFor } from '../../prisma/demo/take-in'
import { coverOf, pasteReply, said } from './support/at-the-desk'
import { type Case, sendUnsigned } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { refusals } from './support/refusals'

const phone = { viewport: { width: 360, height: 740 } }
const paper = 'Talking to your plan and your other clinicians'

test('a consent is refused, given later, and stopped again: a payer is asked only while it holds', async ({
  browser,
}) => {
  const couple = await sendUnsigned(2)
  const [partner] = couple.pair.partners
  const page = await browserOf(browser, partner.email, { ...phone, javaScriptEnabled: false })
  const desk = await deskOf(browser, couple)

  await test.step('five papers to read, none of them signed for the reader', async () => {
    await page.goto('/apply/sign')
    await expect(page.getByRole('listitem').filter({ hasText: 'To read' })).toHaveCount(5)
    await expect(page).toHaveTitle(/^Read and sign/)
  })
  await test.step('no: what follows stands beside it, and nothing flows', async () => {
    await page.getByRole('link', { name: paper }).click()
    await expect(page.getByText('We cannot ask your plan anything')).toBeVisible()
    await page.getByRole('button', { name: 'Do not sign' }).click()
    await expect(said(page)).toContainText('this is not signed')
    await importReply(desk, couple)
    await expect(refusals(desk)).toContainText('has not signed “Talking to your plan”, or has stopped it')
  })
  await test.step('yes, with the whole name and no other', async () => {
    await page.getByRole('link', { name: paper }).click()
    await expect(page.getByText('You chose not to sign this.')).toBeVisible()
    await signAs(page, partner.name)
    await expect(refusals(page)).toContainText(`${partner.name} ${partner.surname}`)
    await signAs(page, `${partner.name} ${partner.surname}`)
    await expect(said(page)).toContainText('Signed. You can keep a copy.')
    await importReply(desk, couple)
    await expect(said(desk)).toContainText('The reply is imported.')
  })
  await test.step('the copy is theirs alone', async () => {
    await page.goto('/privacy')
    const copy = await page.getByRole('link', { name: `Copy of ${paper}` }).getAttribute('href')
    const mine = await page.request.get(copy ?? '')
    expect(mine.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="copy.pdf"',
    })
    expect(mine.headers()['cache-control']).toContain('no-store')
    const other = await browserOf(browser, couple.pair.partners[1].email, phone)
    expect((await other.request.get(copy ?? '')).status()).toBe(404)
  })
  await test.step('stopped: denied on the very next request, and on record for its person', async () => {
    await expect(page.getByText('that you are here, to learn what your plan pays')).toBeVisible()
    await expect(page.getByText(`${couple.coordinator.name}, your coordinator`).first()).toBeVisible()
    await page.goto('/apply/sign/care-and-payment')
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await expect(said(page)).toContainText('Stopped.')
    await importReply(desk, couple, 'A second one~')
    await expect(refusals(desk)).toContainText('has stopped it')
  })
})

test('what one shares the other sees until it is stopped, and then the same nothing as before', async ({
  browser,
}) => {
  const { pair } = await sendUnsigned(4)
  const [first, second] = pair.partners
  const page = await browserOf(browser, first.email, phone)
  const other = await browserOf(browser, second.email, phone)
  const whatIsShared = async () => {
    await other.goto('/privacy/from-partner')
    return other.getByRole('main').innerText()
  }
  const nothing = await whatIsShared()
  await page.goto('/privacy')
  await page.getByRole('link', { name: `Sharing your goals with ${second.name}` }).click()
  await expect(page.getByText('is never told that you were asked')).toBeVisible()
  await signAs(page, `${first.name} ${first.surname}`)
  const row = page
    .getByRole('listitem')
    .filter({ hasText: `Sharing your goals with ${second.name}` })
    .first()
  await expect(row).toContainText('Shared')
  await row.getByRole('button', { name: 'Stop' }).click()
  await expect(said(page)).toContainText('Stopped.')
  expect(await whatIsShared()).toBe(nothing)
})

const deskOf = async (browser: Parameters<typeof browserOf>[0], { coordinator }: Case) =>
  browserOf(browser, coordinator.email)

async function signAs(page: Page, name: string) {
  await page.getByLabel('Type your full name to sign').fill(name)
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
}

/** The form is folded away once a first reply has brought what is known. */
async function importReply(desk: Page, { pair, coupleId }: Case, text = replyFor(pair, 0)) {
  const [{ name, surname }] = pair.partners
  const legalName = `${name} ${surname}`
  await desk.goto(`/desk/${coupleId}/benefits`)
  const cover = coverOf(desk, legalName)
  await expect(cover).toBeVisible()
  if (await cover.getByLabel('Or its text').isHidden()) await cover.getByText('Import a 271 reply').click()
  await pasteReply(desk, legalName, text)
}
