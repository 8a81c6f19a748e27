import { type Browser, expect, type Page, test } from '@playwright/test'
import { privatePages } from '@/lib/domain/measures/private-pages'
import { tokenMailedTo } from '../../prisma/demo/mailbox'
import { openAccountMenu } from './support/account-menu'
import { password } from './support/applicants'
import { demoPassword, newPair, sendUnsigned } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { codeOnPaperFor } from './support/second-step'

/* The forms of partners that no other story sends without script, each sent once. */

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }

test('a partner answers, tries the camera, asks for a record and keeps the account, on a phone without script', async ({
  browser,
}) => {
  const [{ name, email }, other] = (await sendUnsigned(6)).pair.partners
  const page = await browserOf(browser, email, phone)

  await test.step('a page in own words, and the end of the private part', () => sayAGoalAndFinish(page))
  await test.step('what was found out about the camera, kept after sending too', () => keepTechCheck(page))
  await test.step('the joint record, for somebody', async () => {
    await page.goto('/privacy/release')
    await press(page, 'Prepare it')
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page).toHaveTitle(/^Error: /)
    await page.getByLabel('Who should get it?').fill('Dr. Ana Ruiz, Denver')
    await page.getByLabel('What is it for?').fill('To go on there')
    await press(page, 'Prepare it')
    await expect(page.getByText('It is prepared.')).toBeVisible()
  })
  await test.step('a proof on the way to something private', async () => {
    await page.goto('/prove?back=/privacy/part')
    await page.getByLabel('Code').fill(await codeOnPaperFor(email))
    await press(page, 'Go on')
    await expect(page).toHaveURL(/\/privacy\/part$/)
  })
  await test.step('one browser is signed out, then all others', () => endOtherSessions(browser, page, email))
  await test.step('a passkey cannot be made here, and the page says what can', async () => {
    await page.goto('/settings/sign-in/passkey')
    await expect(page.locator('noscript p')).toContainText('An app that shows codes works without it.')
  })
  await test.step('a new password, and no app any more', async () => {
    await page.goto('/settings/sign-in/password')
    await page.getByLabel('Your password now').fill(demoPassword)
    await page.getByLabel('New password').fill(password)
    await press(page, 'Save the new password')
    await expect(page.getByText('Your new password is saved.')).toBeVisible()
    await press(page, 'Remove the app')
    await expect(page.getByText('It is removed.')).toBeVisible()
    await page.goto('/privacy')
    await expect(page.getByRole('heading', { name: 'First, a second step' })).toBeVisible()
  })
  await test.step('and the device goes to the other', async () => {
    await openAccountMenu(page)
    await press(page, `Hand over to ${other.name}`)
    await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible()
    await expect(page.getByText(name)).toHaveCount(0)
  })
})

test('an invitation opened on the phone of the one who sent it, and a new address, without script', async ({
  browser,
}) => {
  const [first, second] = (await newPair('invited', 5)).partners
  const page = await browserOf(browser, first.email, phone)
  await page.goto('/settings/sign-in/e-mail')
  await page.getByLabel('New e-mail address').fill(`new.${first.email}`)
  await press(page, 'Send the link')
  await expect(page.getByText('We sent a link to the new address.')).toBeVisible()

  await page.goto(`/invite/${await tokenMailedTo(second.email)}`)
  await expect(page.getByRole('heading', { name: 'This invitation is for someone else' })).toBeVisible()
  await press(page, 'Sign out and hand over')
  await expect(page.getByLabel('Yes, I want to take part')).toBeVisible()

  await page.goto(`/new-address/${await tokenMailedTo(`new.${first.email}`)}`)
  await press(page, 'Use this address')
  await expect(page.getByText('Your new address counts from now on.')).toBeVisible()
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function sayAGoalAndFinish(page: Page) {
  const goals = privatePages.find((one) => one.kind === 'topic' && one.topic === 'goals')
  await page.goto(`/apply/p/${goals?.n}`)
  await page.getByRole('textbox').fill('A garden')
  await press(page, 'Continue')
  await page.goto(`/apply/p/${goals?.n}`)
  await expect(page.getByRole('textbox')).toHaveValue('A garden')
  await page.goto('/apply/p/2')
  await press(page, 'I have gone through it')
  await expect(page.getByText('Saved. You can add to your answers')).toBeVisible()
  await page.goto('/apply/p/2')
  await expect(page.getByText('You have gone through your part.')).toBeVisible()
}

async function keepTechCheck(page: Page) {
  await page.goto('/apply')
  await page.getByRole('link', { name: 'Try your camera and sound' }).click()
  const works = page.getByLabel('Works', { exact: true })
  await expect(works).toHaveCount(4)
  for (const one of await works.all()) await one.check()
  await press(page, 'Save what I found')
  await expect(page.getByText('Saved. Look again whenever you like.')).toBeVisible()
  await page.goto('/tech-check')
  await expect(page.getByRole('radio', { name: 'Works', exact: true, checked: true })).toHaveCount(4)
}

async function endOtherSessions(browser: Browser, page: Page, email: string) {
  for (const _ of ['a tablet', 'a laptop', 'another one']) await browserOf(browser, email, phone)
  await page.goto('/settings/sign-in')
  const one = page.getByRole('button', { name: /^Sign this one out/ })
  await expect(one).toHaveCount(3)
  await one.first().click()
  await expect(page.getByText('That device is signed out.')).toBeVisible()
  await expect(one).toHaveCount(2)
  await press(page, 'Sign out everywhere else')
  await expect(page.getByText('You are signed in here only.')).toBeVisible()
}
