import { expect, type Page, test } from '@playwright/test'
import { inTransaction } from '@/lib/data/transaction'
import { newPair } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { words } from './support/calendars'
import { openPrivatePart } from './support/fill-in'
import { messagesTo } from './support/mail'
import { codeOnPaperFor } from './support/second-step'

const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }

test('somebody answers alone at night, stops in the middle, and returns', async ({ browser }) => {
  const { partners } = await newPair('joined')
  const [other, ida] = partners
  const page = await browserOf(browser, ida.email, phone)
  await openPrivatePart(page)
  await test.step('the first questions, one to a page', async () => {
    await expect(page).toHaveURL(/\/apply\/p\/2$/)
    await page.getByRole('link', { name: 'Begin', exact: true }).first().click()
    await choose(page, 'No')
    await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
    await page.getByRole('link', { name: 'Go on', exact: true }).click()
    await expect(page.getByText('13 short questions. You can skip any of them.')).toBeVisible()
    await page.getByRole('link', { name: 'Begin' }).click()
    await expect(page.getByText(`${other.name} and your coordinator never do.`)).toBeVisible()
  })
  await test.step('an answer, a skip, and a look back', async () => {
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByText('Choose an answer, or skip this one.').first()).toBeVisible()
    await choose(page, 'No')
    await page.getByRole('button', { name: 'Skip this one' }).click()
    await expect(page).toHaveURL(/\/apply\/p\/11$/)
    for (const n of [10, 9]) {
      await page.getByRole('link', { name: 'Back', exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`/apply/p/${n}$`))
    }
    await expect(page.getByLabel('No', { exact: true })).toBeChecked()
    await expect(page).toHaveTitle(/^Your answers/)
    await page.getByRole('link', { name: 'Stop here for now' }).click()
    await expect(page.getByRole('heading', { name: 'Your application' })).toBeVisible()
  })
  await test.step('an hour later the private part asks who it is, and goes on where it stopped', async () => {
    await letTheProofRunOut(ida.id)
    await openPrivatePart(page)
    await expect(page.getByRole('heading', { name: 'Show that it is you' })).toBeVisible()
    await page.getByLabel('Code').fill(await codeOnPaperFor(ida.email))
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('link', { name: 'Go on', exact: true }).click()
    await expect(page).toHaveURL(/\/apply\/p\/11$/)
  })
  await test.step('what was said, only inside, and an end whenever one wants it', async () => {
    await page.goto('/apply/p/2')
    await page.getByText('Part 2 of 5: How you have been (2 of 14)').click()
    await expect(page.getByText('Skipped', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'I have gone through it' }).click()
    await expect(page.getByRole('heading', { name: 'Your application' })).toBeVisible()
    await page.goBack()
    await expect(page, 'the page it was finished on is not on the way back').not.toHaveURL(/\/apply\/p\/2$/)
  })
})

test('a yes to item 9 brings support in the middle of the questions, calls a clinician, and shows nowhere else', async ({
  browser,
}) => {
  const { partners } = await newPair('joined')
  const [maya, sam] = partners
  const hers = await browserOf(browser, maya.email, phone)
  await hers.goto('/apply')
  const [before, mailed] = [await words(hers), await messagesTo(maya.email)]
  const his = await browserOf(browser, sam.email, { ...phone, javaScriptEnabled: false })
  await his.goto('/apply/p/29')
  await choose(his, 'Several days')
  await expect(his.getByRole('heading', { name: 'If you need someone now' })).toBeVisible()
  await expect(his.getByText('A clinician will contact you, only in a way you said is safe.')).toBeVisible()
  await expect(his.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988')
  await expect(his.getByRole('link', { name: 'Text HOME to 741741' })).toBeVisible()
  await expect(his).toHaveTitle(/^Your answers/)
  expect(new URL(his.url()).pathname).toBe('/apply/p/31')
  const alerts = await inTransaction({ role: 'job' }, (tx) =>
    tx.safetyAlert.findMany({ where: { personId: sam.id } }),
  )
  expect(alerts).toMatchObject([{ cause: 'self-harm-item', level: 'same-day', closedAt: null }])
  await his.getByRole('link', { name: 'Continue' }).click()
  await expect(his).toHaveURL(/\/apply\/p\/9$/)
  await hers.goto('/apply')
  expect(await words(hers)).toBe(before)
  expect(await messagesTo(maya.email)).toEqual(mailed)
})

async function choose(page: Page, answer: string) {
  await page.getByLabel(answer, { exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** As if the last proof and the last step inside were an hour ago. */
async function letTheProofRunOut(personId: string) {
  const past = new Date(Date.now() - 60 * 60 * 1000)
  await inTransaction({ role: 'half', halfId: personId }, (tx) =>
    tx.loginSession.updateMany({ where: { personId }, data: { steppedUpAt: past, privateSeenAt: past } }),
  )
}
