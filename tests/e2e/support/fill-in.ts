import { expect, type Page } from '@playwright/test'
import { codeAt, stepAt } from '@/lib/auth/one-time-code'
import { type Applicant, password } from './applicants'
import { linkMailedTo } from './mail'
import { offeredKey } from './second-step'

/* What a partner types on each page of the application. Nothing here needs script. */

/** From /start over the mail to a signed-in browser. */
export async function makeAccount(page: Page, { name, email }: Applicant) {
  await page.goto('/start')
  await page.getByLabel('Yes', { exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('What should we call you?').fill(name)
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByLabel('A password').fill(password)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Look in your mail' })).toBeVisible()
  await page.goto(await linkMailedTo(page, email))
  await page.getByRole('button', { name: 'Confirm and go on' }).click()
  await expect(page.getByRole('heading', { name: 'Apply together' })).toBeVisible()
}

export async function fillAboutYou(page: Page, { name, surname, born, state, city }: Applicant) {
  await openTask(page, 'About you')
  await page.getByLabel('Your full legal name').fill(`${name} ${surname}`)
  await page.getByLabel('What should we call you?').fill(name)
  await page.getByLabel('Month').fill(born.month)
  await page.getByLabel('Day', { exact: true }).fill(born.day)
  await page.getByLabel('Year').fill(born.year)
  await page.getByLabel('State').selectOption({ label: state })
  await page.getByLabel('City or town').fill(city)
  await page.getByLabel('Phone number').fill('(303) 555-0142')
  await page.getByLabel('English').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
}

/** Every way is safe; nobody to call in an emergency yet. */
export async function fillReach(page: Page) {
  await openTask(page, 'How to reach you safely')
  await page.getByLabel('Yes, you may write to me here').check()
  const texts = page.getByLabel('Yes, you may text me')
  if (await texts.isVisible()) await texts.check()
  await page.getByLabel('Yes, and you may leave a message').check()
  await page
    .getByRole('group', { name: /know that we call/ })
    .getByLabel('Yes')
    .check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Not now').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
}

export async function fillPlan(page: Page, { payerName, memberId }: Applicant) {
  await openTask(page, 'Your plan')
  await page.getByLabel('Mine').check()
  await page.getByLabel('Insurance company').fill(payerName)
  await page.getByLabel('Member ID').fill(memberId)
  await page.getByLabel('Group number').fill('G-100')
  await page.getByLabel('PPO').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
}

/** The one question sending needs, first of the private part. It is proved before that it is them. */
export async function answerInPrivate(page: Page, { concern }: Applicant) {
  await openPrivatePart(page)
  await page.getByRole('link', { name: 'Begin', exact: true }).first().click()
  await page.getByLabel(concern, { exact: concern !== 'I would rather talk about it' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
}

/** Alone, and on to one's answers so far. */
export async function openPrivatePart(page: Page) {
  await openTask(page, 'Your answers')
  await page.getByLabel('Yes, I am alone').check()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** Before the first private page stands the second step, once. It leads back to that page. */
async function setUpOnTheWay(page: Page) {
  await openTask(page, 'How to reach you safely')
  await expect(page.getByRole('heading', { name: 'First, a second step' })).toBeVisible()
  await page.getByRole('link', { name: 'Add an app that shows codes' }).click()
  const key = await offeredKey(page)
  await page.getByLabel('Your password').fill(password)
  await page.getByLabel('The code the app shows now').fill(codeAt(key, stepAt(new Date())))
  await page.getByRole('button', { name: 'Add this app' }).click()
  await expect(page.getByText('The app is set up.')).toBeVisible()
  await page.getByRole('link', { name: 'Do this later' }).click()
  await expect(page.getByRole('heading', { name: 'How to reach you', exact: true })).toBeVisible()
}

/** Everything of one's own part, in the order of the task list. */
export async function fillOwnPart(page: Page, applicant: Applicant) {
  await fillAboutYou(page, applicant)
  await setUpOnTheWay(page)
  await fillReach(page)
  await fillPlan(page, applicant)
  await answerInPrivate(page, applicant)
}

export async function inviteByMail(page: Page, { name, email }: Applicant) {
  await openTask(page, 'Invite your partner')
  await page.getByLabel('What do you call your partner?').fill(name)
  await page.getByLabel('Their own e-mail address').fill(email)
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByText('The invitation is on its way.')).toBeVisible()
}

/** The button before the first task. */
export async function startApplication(page: Page) {
  await page.getByRole('button', { name: 'Start our application' }).click()
  await expect(page.getByRole('heading', { name: 'Your application' })).toBeVisible()
}

/** Opens the mailed link, says yes, and makes an account. */
export async function joinByMail(page: Page, { email }: Applicant) {
  await page.goto(await linkMailedTo(page, email))
  await page.getByLabel('Yes, I want to take part').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('A password').fill(password)
  await page.getByRole('button', { name: 'Make my account and join' }).click()
  await expect(page.getByText('You have joined.')).toBeVisible()
}

type Line = { day: string; from: string; until: string }

/** "Times that work" by its list, not filled in before: three lines stand ready, or with script one that can have more. */
export async function listTimes(page: Page, lines: Line[]) {
  await openTask(page, 'Times that work')
  const days = page.getByLabel('Day', { exact: true })
  const more = page.getByRole('button', { name: 'Add another time' })
  await expect(days.first()).toBeVisible()
  if (await more.isVisible()) await expect(days).toHaveCount(1)
  for (const [place, { day, from, until }] of lines.entries()) {
    if ((await days.count()) <= place) await more.click()
    await days.nth(place).selectOption({ label: day })
    await page.getByLabel('From', { exact: true }).nth(place).selectOption({ label: from })
    await page.getByLabel('Until', { exact: true }).nth(place).selectOption({ label: until })
  }
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByText('Your times are saved.')).toBeVisible()
}

/** The same on the grid, by keyboard: some half-hours in a row on each of these days, which begin with Monday. */
export async function paintTimes(
  page: Page,
  days: string[],
  { from, halves }: { from: string; halves: number },
) {
  await openTask(page, 'Times that work')
  for (const day of days) {
    await page.getByRole('button', { name: `${day} ${from}` }).focus()
    for (let half = 0; half < halves; half++) {
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
    }
  }
  await expect(page.getByText(`You chose ${(days.length * halves) / 2} h.`)).toBeVisible()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByText('Your times are saved.')).toBeVisible()
}

export async function fillHome(page: Page, { pets }: { pets: string }) {
  await openTask(page, 'Your home')
  await page.getByLabel('No, from two places').check()
  for (const all of await page.getByLabel('for each of us').all()) await all.check()
  await page.getByLabel('Pets who may walk in').fill(pets)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Saved for both of you.')).toBeVisible()
}

/** The last page; answers what it says to keep in mind. */
export async function sendApplication(page: Page): Promise<{ reference: string; coordinator: string }> {
  await page.goto('/apply/together/check')
  await page.getByRole('button', { name: 'Send our application' }).click()
  await expect(page.getByRole('heading', { name: 'Your application is sent' })).toBeVisible()
  const said = (label: string) =>
    page.getByText(label, { exact: true }).locator('xpath=following::dd[1]').innerText()
  return { reference: await said('Your reference'), coordinator: await said('Your coordinator') }
}

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

export async function openTask(page: Page, task: string) {
  await page.goto('/apply')
  await page.getByRole('link', { name: task, exact: true }).click()
}
