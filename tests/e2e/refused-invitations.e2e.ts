import { expect, test } from '@playwright/test'
import { tokenMailedTo } from '../../prisma/demo/mailbox'
import { password, twoApplicants } from './support/applicants'
import { demoPassword, newPair } from './support/bring-couple'
import { browserOf, newBrowser } from './support/browser-of'
import { inviteByMail, openTask } from './support/fill-in'
import { refusals } from './support/refusals'
import { takeSecondStep } from './support/second-step'
import { asOwner } from './support/table-states'

const closed = 'There is nothing to answer here'

test('an invitation older than its time opens nothing, and the inviter can send a new one', async ({
  browser,
}) => {
  const { partners } = await newPair('invited')
  const [first, second] = partners
  const token = await tokenMailedTo(second.email)
  await asOwner(owner, (client) =>
    client.query(`UPDATE partner_invitation SET expires_at = now() - interval '1 minute' WHERE email = $1`, [
      second.email,
    ]),
  )
  const his = await newBrowser(browser)
  await his.goto(`/invite/${token}`)
  await expect(his.getByRole('heading', { name: closed })).toBeVisible()

  const hers = await browserOf(browser, first.email)
  await openTask(hers, 'Your invitation')
  await expect(hers.getByText('The link has run out')).toBeVisible()
  await hers.getByRole('button', { name: 'Send it again' }).click()
  await expect(hers.getByText('The invitation is on its way.')).toBeVisible()
  await his.goto(`/invite/${await tokenMailedTo(second.email)}`)
  await expect(his.getByRole('heading', { name: 'An invitation' })).toBeVisible()
})

test('an invitation works once', async ({ browser }) => {
  const { partners } = await newPair('invited')
  const token = await tokenMailedTo(partners[1].email)
  const his = await newBrowser(browser)
  const late = await newBrowser(browser)
  await Promise.all([his, late].map((page) => page.goto(`/invite/${token}/join`)))
  for (const page of [his, late]) await page.getByLabel('A password').fill(password)
  await his.getByRole('button', { name: 'Make my account and join' }).click()
  await expect(his.getByText('You have joined.')).toBeVisible()

  await late.getByRole('button', { name: 'Make my account and join' }).click()
  await expect(refusals(late)).toContainText(['This invitation is no longer open.'])
  await late.goto(`/invite/${token}`)
  await expect(late.getByRole('heading', { name: closed })).toBeVisible()
})

test('an invitation never changes an account that is there: its owner signs in and joins', async ({
  browser,
}) => {
  const [stranger] = (await newPair('started', 4)).partners
  const before = await accountAt(stranger.email)
  const { partners } = await newPair('started')
  const hers = await browserOf(browser, partners[0].email)
  const [, nobody] = twoApplicants()
  await inviteByMail(hers, { ...nobody, name: 'Sunny', email: stranger.email })

  const his = await newBrowser(browser, { javaScriptEnabled: false })
  await his.goto(`/invite/${await tokenMailedTo(stranger.email)}`)
  await his.getByLabel('Yes, I want to take part').check()
  await his.getByRole('button', { name: 'Continue' }).click()
  await expect(his.getByRole('heading', { name: 'You already have an account' })).toBeVisible()
  expect(await accountAt(stranger.email)).toEqual(before)

  await his.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await his.getByLabel('E-mail address').fill(stranger.email)
  await his.getByLabel('Password').fill(demoPassword)
  await his.getByRole('button', { name: 'Sign in' }).click()
  await takeSecondStep(his, stranger.email)
  await his.getByRole('button', { name: 'Join' }).click()
  await expect(his.getByText('You have joined.')).toBeVisible()
  expect(await accountAt(stranger.email)).toEqual(before)
})

test('nobody invites themselves', async ({ browser }) => {
  const { partners } = await newPair('started')
  const page = await browserOf(browser, partners[0].email)
  await openTask(page, 'Invite your partner')
  await page.getByLabel('What do you call your partner?').fill('Me too')
  await page.getByLabel('Their own e-mail address').fill(partners[0].email.toUpperCase())
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(refusals(page)).toContainText(['This is your own e-mail address.'])
  await expect(page.getByLabel('What do you call your partner?')).toHaveValue('Me too')
})

const owner = process.env.DATABASE_OWNER_URL ?? ''

/** Everything an invitation could overwrite. */
async function accountAt(email: string) {
  const sql =
    'SELECT person_id, email, password_hash, name, zone, locale FROM account JOIN person ON person.id = person_id WHERE email = $1'
  const { rows } = await asOwner(owner, (client) => client.query(sql, [email]))
  return rows
}
