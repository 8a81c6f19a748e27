import { expect, test } from '@playwright/test'
import type { DemoPair } from '../../prisma/demo/apply-together'
import { demoPassword, newPair } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { openTask } from './support/fill-in'
import { refusals } from './support/refusals'
import { takeSecondStep } from './support/second-step'
import { asOwner } from './support/table-states'

test('an application waits for both, and says everything it waits for', async ({ browser }) => {
  const { partners } = await newPair('joined')
  const page = await browserOf(browser, partners[0].email)
  await page.goto('/apply/together/check')
  await page.getByRole('button', { name: 'Send our application' }).click()
  await expect(refusals(page)).toHaveText([
    `${partners[1].name}’s part is not done yet.`,
    `Times that work: ${partners[1].name} has not chosen any yet.`,
    'Together: “Your home” is not filled in yet.',
  ])
  await page.goto('/apply')
  await expect(page.getByText('Can’t start yet')).toBeVisible()
})

test('alone, one is told what is missing from the very start', async ({ browser }) => {
  const { partners } = await newPair('started')
  const page = await browserOf(browser, partners[0].email)
  await page.goto('/apply/together/check')
  await page.getByRole('button', { name: 'Send our application' }).click()
  await expect(refusals(page)).toHaveCount(7)
  await expect(refusals(page)).toContainText([
    '“About you”',
    '“How to reach you safely”',
    '“Your plan”',
    '“Your answers”',
    'has not joined yet',
    'choose at least one time',
    '“Your home”',
  ])
})

test('a minor reads what to do now, keeps what was typed, and cannot send', async ({ browser }) => {
  const { partners } = await newPair('complete')
  const page = await browserOf(browser, partners[0].email)
  await openTask(page, 'About you')
  await page.getByLabel('Year').fill(String(new Date().getFullYear() - 16))
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'This program is for adults' })).toBeVisible()
  await page.getByRole('link', { name: 'Change the date of birth' }).click()
  await expect(page.getByLabel('Your full legal name')).toHaveValue(
    `${partners[0].name} ${partners[0].surname}`,
  )
  await page.goto('/apply/together/check')
  await page.getByRole('button', { name: 'Send our application' }).click()
  await expect(refusals(page)).toContainText(['you are under 18'])
})

test('a state nobody knows is refused beside its field, and nothing typed is lost', async ({ browser }) => {
  const { partners } = await newPair('joined')
  const page = await browserOf(browser, partners[0].email)
  await openTask(page, 'About you')
  await page.getByLabel('City or town').fill('Nowhere Springs')
  await page.getByLabel('State').evaluate((box: HTMLSelectElement) => {
    box.append(new Option('Atlantis', 'ZZ', true, true))
  })
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/^Choose a state from the list/])
  await expect(page).toHaveTitle(/^Error:/)
  await expect(page.getByLabel('City or town')).toHaveValue('Nowhere Springs')
})

test('two who change the joint answer at once both read what the other wrote, and nothing is lost', async ({
  browser,
}) => {
  const { partners } = await newPair('complete')
  const [hers, his] = await Promise.all(partners.map(({ email }) => browserOf(browser, email)))
  if (!hers || !his) throw new Error('Two browsers were asked for.')
  await Promise.all([hers, his].map((page) => page.goto('/apply/together/home')))
  await hers.getByLabel('Pets who may walk in').fill('Olive')
  await hers.getByRole('button', { name: 'Continue' }).click()
  await expect(hers.getByText('Saved for both of you.')).toBeVisible()

  await his.getByLabel('Anything about the rooms').fill('Thin walls')
  await his.getByRole('button', { name: 'Continue' }).click()
  await expect(refusals(his)).toContainText(['Someone else changed this while you were working.'])
  await expect(his.getByText('pets: Olive')).toBeVisible()
  await expect(his.getByLabel('Anything about the rooms')).toHaveValue('Thin walls')
  await his.getByLabel('Pets who may walk in').fill('Olive')
  await his.getByRole('button', { name: 'Continue' }).click()
  await expect(his.getByText('Saved for both of you.')).toBeVisible()
  await hers.goto('/apply/together/check')
  await expect(hers.getByText('Thin walls')).toBeVisible()
  await expect(hers.getByText('Olive')).toBeVisible()
})

test('pressed twice, and by both at once, an application is sent once', async ({ browser }) => {
  const pair = await newPair('complete')
  const [hers, his] = await Promise.all(pair.partners.map(({ email }) => browserOf(browser, email)))
  if (!hers || !his) throw new Error('Two browsers were asked for.')
  await Promise.all([hers, his].map((page) => page.goto('/apply/together/check')))
  await Promise.all(
    [hers, his].map((page) => page.getByRole('button', { name: 'Send our application' }).dblclick()),
  )
  for (const page of [hers, his]) {
    await expect(page.getByRole('heading', { name: 'Your application is sent' })).toBeVisible()
  }
  expect(await couplesOf(pair)).toBe(1)
})

test('a session that ended meanwhile: nothing is done, nothing typed is lost, and signing in elsewhere is enough', async ({
  browser,
}) => {
  const { partners } = await newPair('complete')
  const [{ email }] = partners
  const page = await browserOf(browser, email)
  await page.goto('/apply/your-plan')
  await page.getByLabel('Insurance company').fill('Another Example Payer')
  await asOwner(owner, (client) =>
    client.query(
      `UPDATE login_session SET seen_at = now() - interval '16 minutes' WHERE person_id = (SELECT person_id FROM account WHERE email = $1)`,
      [email],
    ),
  )
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(refusals(page)).toContainText(['You are signed out here now, so this was not sent.'])

  const elsewhere = await page.context().newPage()
  await elsewhere.goto('/apply/your-plan')
  await elsewhere.getByLabel('E-mail address').fill(email)
  await elsewhere.getByLabel('Password').fill(demoPassword)
  await elsewhere.getByRole('button', { name: 'Sign in' }).click()
  await takeSecondStep(elsewhere, email)
  await expect(elsewhere.getByLabel('Insurance company')).toHaveValue('Northstar Example Health')

  await expect(page.getByLabel('Insurance company')).toHaveValue('Another Example Payer')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere.getByLabel('Insurance company')).toHaveValue('Another Example Payer')
})

const owner = process.env.DATABASE_OWNER_URL ?? ''

async function couplesOf({ partners }: DemoPair): Promise<number> {
  const people = partners.map(({ id }) => id)
  const sql =
    'SELECT count(*)::int AS n FROM couple WHERE first_partner_id = ANY($1) OR second_partner_id = ANY($1)'
  const { rows } = await asOwner(owner, (client) => client.query<{ n: number }>(sql, [people]))
  return rows[0]?.n ?? 0
}
