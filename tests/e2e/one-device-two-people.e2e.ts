import { expect, type Page, test } from '@playwright/test'
import { tokenMailedTo } from '../../prisma/demo/mailbox'
import { openAccountMenu } from './support/account-menu'
import { demoPassword, newPair } from './support/bring-couple'
import { browserOf, newBrowser } from './support/browser-of'
import { messagesTo } from './support/mail'
import { scriptRuns } from './support/script-runs'
import { takeSecondStep } from './support/second-step'

const phone = { viewport: { width: 360, height: 740 } }

test('a phone is handed over: one is out before the other comes in, and Back leads to nobody’s pages', async ({
  browser,
}) => {
  const { partners } = await newPair('complete', 2)
  const [first, second] = partners
  const page = await browserOf(browser, first.email, phone)
  const token = (await page.context().cookies()).find(({ name }) => name === 'alongside')?.value ?? ''
  await page.goto('/apply')
  await expect(page.getByText(`Signed in as ${first.name}`)).toBeVisible()
  await page.goto('/apply/about-you')
  await expect(page.getByLabel('Your full legal name')).toHaveValue(`${first.name} ${first.surname}`)

  const beside = await tabBeside(page, '/apply/p/1')
  const [unread, own] = [await deafTab(page, '/apply/p/1'), await deafTab(page, '/apply/about-you')]
  await openAccountMenu(page)
  await page.getByRole('button', { name: `Hand over to ${second.name}` }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(page.getByText('Whoever was here is signed out.')).toBeVisible()
  await test.step('her other tabs: one leaves by itself, one that did not hear of it at its next step', async () => {
    await expect(beside).toHaveURL(/\/sign-in\?said=ended$/)
    await unread.getByRole('button', { name: 'Continue' }).click()
    for (const tab of [beside, unread]) {
      await expect(tab.getByText('Whoever was here is signed out.')).toBeVisible()
      await saysNothingOf(tab, first)
    }
  })
  await expect(page.getByLabel('E-mail address')).toHaveValue('')
  await saysNothingOf(page, first)
  const answer = await fetch(`${process.env.APP_ORIGIN}/apply`, {
    headers: { cookie: `alongside=${token}` },
    redirect: 'manual',
  })
  expect(answer.status).toBe(307)
  for (const _ of ['about you', 'the tasks']) {
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await saysNothingOf(page, first)
  }

  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(second.email)
  await page.getByLabel('Password').fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await takeSecondStep(page, second.email)
  await expect(page.getByText(`Signed in as ${second.name}`)).toBeVisible()
  await test.step('a form she had open says nothing to him, and saves nothing as his', async () => {
    await own.getByRole('button', { name: 'Continue' }).click()
    await expect(own.getByText('That page was opened by someone else on this device.')).toBeVisible()
    await expect(own.getByText(`Signed in as ${second.name}`)).toBeVisible()
  })
  await test.step('what she said of being alone is not his: he is asked, and closes it again', () =>
    closesPrivatePart(page))
  await page.goto('/apply/about-you')
  await expect(page.getByLabel('Your full legal name')).toHaveValue(`${second.name} ${second.surname}`)
})

test('a quiet session is asked about, kept by an answer, and covered and left without one', async ({
  browser,
}) => {
  const { partners } = await newPair('started', 3)
  const page = await browserOf(browser, partners[0].email, phone)
  await page.clock.install()
  await page.goto('/apply')
  await scriptRuns(page)
  const asked = page.getByRole('dialog', { name: 'Are you still here?' })
  await page.clock.fastForward('11:50')
  await expect(asked).toBeHidden()
  await page.clock.fastForward('00:15')
  await expect(asked).toBeVisible()
  const kept = page.waitForResponse('**/still-here')
  await page.keyboard.press('Enter')
  expect((await kept).status()).toBe(204)
  await expect(asked).toBeHidden()
  await page.clock.fastForward('12:05')
  await expect(asked).toBeVisible()
  const gone = page.waitForRequest('**/sign-in')
  await page.clock.fastForward('03:05')
  await gone
})

test('on a phone, a no and silence look the same on every page of the one who asked', async ({ browser }) => {
  const { partners } = await newPair('invited', 1)
  const hers = await browserOf(browser, partners[0].email, phone)
  const [before, mailed] = [await everythingShown(hers), await messagesTo(partners[0].email)]
  expect(before[0]).toContain('Not joined yet')
  const his = await newBrowser(browser, { ...phone, javaScriptEnabled: false })
  await his.goto(`/invite/${await tokenMailedTo(partners[1].email)}`)
  await his.getByLabel('No', { exact: true }).check()
  await his.getByRole('button', { name: 'Continue' }).click()
  await expect(his.getByRole('heading', { name: 'There is nothing to answer here' })).toBeVisible()
  expect(await everythingShown(hers)).toEqual(before)
  expect(await messagesTo(partners[0].email)).toEqual(mailed)
})

/** Another tab of the same browser, whose script listens. */
async function tabBeside(page: Page, path: string): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.goto(path)
  await scriptRuns(tab)
  return tab
}

/** One that hears nothing of the others, as where scripts were not loaded yet. */
async function deafTab(page: Page, path: string): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => {}
  })
  await tab.goto(path)
  await scriptRuns(tab)
  return tab
}

/** Any page of the private part asks first; "someone may see" closes all of them, on the way back and in other tabs. */
async function closesPrivatePart(page: Page) {
  const asked = page.getByRole('heading', { name: 'Are you alone right now?' })
  const answer = async (label: string) => {
    await page.getByLabel(label, { exact: true }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
  }
  await page.goto('/apply/p/9')
  await expect(asked).toBeVisible()
  await answer('Yes, I am alone')
  await expect(page).toHaveURL(/\/apply\/p\/9$/)
  const question = page.getByRole('button', { name: 'Skip this one' })
  await expect(question).toBeVisible()
  const beside = await tabBeside(page, '/apply/p/9')
  await page.getByRole('link', { name: 'Stop here for now' }).click()
  await page.getByRole('link', { name: 'Your answers', exact: true }).click()
  await answer('Someone may see my screen')
  await expect(page.getByText('You can do this part another time.')).toBeVisible()
  await expect(beside).toHaveURL(/\/apply\/p\?n=9$/)
  for (const _ of ['the list', 'the question']) {
    await page.goBack()
    await expect(question).toBeHidden()
  }
  await expect(asked).toBeVisible()
}

async function everythingShown(page: Page): Promise<string[]> {
  const shown: string[] = []
  for (const path of ['/apply', '/apply/together/invite', '/apply/together/times', '/apply/together/check']) {
    await page.goto(path)
    shown.push(await page.locator('body').innerText())
  }
  return shown
}

async function saysNothingOf(
  page: Page,
  { name, surname, email }: { name: string; surname: string; email: string },
) {
  const words = await page.locator('body').innerText()
  for (const mark of [name, surname, email]) expect(words).not.toContain(mark)
}
