import { type Browser, expect, type Page, test } from '@playwright/test'
import { tokenMailedTo } from '../../prisma/demo/mailbox'
import { openAccountMenu } from './support/account-menu'
import { asDemoPair, password, twoApplicants } from './support/applicants'
import { caseOf, nextWeek, takeFurther } from './support/bring-couple'
import { newBrowser } from './support/browser-of'
import { toNextWeek } from './support/calendars'
import {
  fillHome,
  fillOwnPart,
  inviteByMail,
  joinByMail,
  listTimes,
  makeAccount,
  openTask,
  sendApplication,
  startApplication,
} from './support/fill-in'
import { refusals } from './support/refusals'
import { takeSecondStep } from './support/second-step'

const withoutScript = (browser: Browser) => newBrowser(browser, { javaScriptEnabled: false })
const evenings = ['Monday', 'Wednesday', 'Friday'].map((day) => ({ day, from: '4:00 pm', until: '9:00 pm' }))

test('a couple comes from the first page to a session they cannot come to, without any script', async ({
  browser,
}) => {
  const both = twoApplicants('Ida', 'Ned')
  const [ida, ned] = both
  const [hers, his] = [await withoutScript(browser), await withoutScript(browser)]

  await test.step('an account, and a form that answers', async () => {
    await makeAccount(hers, ida)
    await startApplication(hers)
    await errorsKeepWhatWasTyped(hers)
  })
  await test.step('somebody may see her screen', () => keepPrivatePartForLater(hers))
  await test.step('her part', () => fillOwnPart(hers, ida))
  await test.step('an invitation sent, taken back, sent again', () => invite(hers, ned))
  await test.step('he joins and fills in his part', async () => {
    await joinByMail(his, ned)
    await fillOwnPart(his, ned)
    await listTimes(his, evenings)
  })
  await test.step('what is joint, and back to checking after a change', async () => {
    await listTimes(hers, evenings)
    await fillHome(hers, { pets: 'Biscuit' })
    await changeOnCheck(hers)
  })
  const { coordinator } = await test.step('sent', () => sendApplication(hers))
  await takeFurther(await caseOf(asDemoPair(...both), coordinator), 'planned', nextWeek(1))
  await test.step('he cannot come', () => cannotCome(his))
  await test.step('a new password, and out again', () => comeBack(hers, ida.email))
})

async function errorsKeepWhatWasTyped(page: Page) {
  await openTask(page, 'About you')
  await page.getByLabel('City or town').fill('Denver')
  await page.getByLabel('Month').fill('2')
  await page.getByLabel('Day', { exact: true }).fill('31')
  await page.getByLabel('Year').fill('1990')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(refusals(page)).toContainText([
    'Write your full legal name.',
    'This day does not exist.',
    'Choose a state',
  ])
  await expect(page.getByLabel('City or town')).toHaveValue('Denver')
}

/** What is said before one begins is kept: the task list does not name the private part until she is alone. */
async function keepPrivatePartForLater(page: Page) {
  const named = page.getByRole('link', { name: 'Your answers' })
  await page.goto('/apply')
  await expect(named).toBeVisible()
  await page.goto('/start')
  await page.getByLabel('Someone may see my screen').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.goto('/apply')
  await expect(page.getByText('You can do this part another time.')).toBeVisible()
  await expect(page.getByText('Your answers')).toHaveCount(0)
  await page.goto('/apply/together/check')
  await expect(page.getByRole('definition').first()).toBeVisible()
  const main = page.getByRole('main')
  await expect(main).toContainText('one thing is still open')
  await page.getByRole('button', { name: 'Send our application' }).click()
  await expect(main).toContainText('one thing is still open')
  await expect(main).not.toContainText('Your answers')
  await page.goto('/apply')
  await page.getByRole('button', { name: 'I’m alone now: show it' }).click()
  await expect(named).toBeVisible()
}

async function invite(page: Page, partner: ReturnType<typeof twoApplicants>[1]) {
  await inviteByMail(page, partner)
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('The invitation is taken back.')).toBeVisible()
  await inviteByMail(page, partner)
  await page.getByRole('button', { name: 'Send it again' }).click()
  await expect(page.getByText('The invitation is on its way.')).toBeVisible()
}

async function changeOnCheck(page: Page) {
  await page.goto('/apply/together/check')
  await page.getByRole('link', { name: 'Change' }).filter({ hasText: 'home' }).first().click()
  await page.getByLabel('Anything about the rooms').fill('Thin walls')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Check and send' })).toBeVisible()
  await expect(page.getByText('Thin walls')).toBeVisible()
}

async function cannotCome(page: Page) {
  await toNextWeek(page, '/home')
  await page
    .getByRole('link', { name: /Couples session/ })
    .first()
    .click()
  const said = page.getByText('You said you can’t come to this session.')
  await page.getByRole('link', { name: 'I can’t come' }).click()
  await expect(page.getByText('Your care team and your coordinator learn of it.')).toBeVisible()
  await page.getByRole('link', { name: 'Keep it' }).click()
  await expect(page.getByRole('heading', { name: 'If something comes up' })).toBeVisible()
  await expect(said).toHaveCount(0)
  await page.getByRole('link', { name: 'I can’t come' }).click()
  await page.getByLabel('Work or family').check()
  await page.getByRole('button', { name: 'Release my seat' }).click()
  await expect(said).toBeVisible()
  await page.getByRole('button', { name: 'I can come after all' }).click()
  await expect(page.getByText('Your seat in this session is yours again.')).toBeVisible()
  await expect(said).toHaveCount(0)
}

/** Signs out, asks for a new password, signs in with it and a code, and leaves the site by its button. */
async function comeBack(page: Page, email: string) {
  await openAccountMenu(page)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto('/forgot')
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: 'Send the message' }).click()
  await expect(page.getByRole('heading', { name: 'Look in your mail' })).toBeVisible()
  await page.goto(`/reset/${await tokenMailedTo(email)}`)
  await page.getByLabel('New password').fill(`${password}, again`)
  await page.getByRole('button', { name: 'Save the new password' }).click()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(`${password}, again`)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await takeSecondStep(page, email)
  await expect(page.getByRole('heading', { name: 'Our week' })).toBeVisible()
  await page.route('https://www.weather.gov/', (route) => route.fulfill({ body: 'Sunny.' }))
  await page.getByRole('button', { name: 'Leave this site' }).last().click()
  await expect(page.getByText('Sunny.')).toBeVisible()
  await page.goto('/home')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
}
