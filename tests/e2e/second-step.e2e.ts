import { expect, type Page, test } from '@playwright/test'
import { codeAt, stepAt } from '@/lib/auth/one-time-code'
import { acceptStaffInvitation } from '@/lib/use-cases/door/accept-staff-invitation'
import { inviteStaff } from '@/lib/use-cases/staff/invite-staff'
import { as, atTheDoor, must } from '../../prisma/demo/callers'
import { personAt, tokenMailedTo } from '../../prisma/demo/mailbox'
import { openAccountMenu } from './support/account-menu'
import { password, twoApplicants } from './support/applicants'
import { newBrowser } from './support/browser-of'
import { makeAccount } from './support/fill-in'
import { refusals } from './support/refusals'
import { offeredKey } from './support/second-step'

const phone = { viewport: { width: 360, height: 740 } }

test('a new director sets up an app, and signs in with its codes and with one on paper', async ({
  browser,
}) => {
  const email = await aNewDirector()
  const page = await newBrowser(browser)
  await signIn(page, email)
  await expect(page.getByRole('heading', { name: 'Set up your second step' })).toBeVisible()
  await page.goto('/director')
  await expect(page.getByRole('heading', { name: 'Set up your second step' })).toBeVisible()
  const app = await test.step('the app is set up, not by a wrong code', () => setUpApp(page))
  const onPaper = await test.step('ten codes, shown once', () => tenCodes(page))
  await page.goto('/director')
  await expect(page.getByRole('heading', { name: 'Program', exact: true })).toBeVisible()

  await test.step('the code that set it up is used; one on paper opens, once', async () => {
    await signOutAndIn(page, email)
    await prove(page, app.used)
    await expect(refusals(page)).toContainText('That code is not right, or it was used before.')
    await prove(page, onPaper)
    await expect(page.getByRole('heading', { name: 'Program', exact: true })).toBeVisible()
    await signOutAndIn(page, email)
    await prove(page, onPaper)
    await expect(refusals(page)).toContainText('That code is not right')
    await prove(page, codeAt(app.secret, stepAt(new Date()) + 1))
    await expect(page.getByRole('heading', { name: 'Program', exact: true })).toBeVisible()
  })
})

test('a partner sets up a passkey on a phone and comes back to what needed it', async ({ browser }) => {
  const [ida] = twoApplicants('Ida', 'Ned')
  const page = await newBrowser(browser, phone)
  await makeAccount(page, ida)
  await withDeviceKey(page)
  await page.goto('/settings/sign-in/e-mail')
  await expect(page.getByRole('heading', { name: 'First, a second step' })).toBeVisible()
  await page.getByRole('link', { name: 'Add a passkey' }).click()
  await page.getByLabel('A name for it').fill('My phone')
  await page.getByLabel('Your password').fill(password)
  await page.getByRole('button', { name: 'Make the passkey' }).click()
  await expect(page.getByText('The passkey is set up.')).toBeVisible()
  await page.getByRole('link', { name: 'Do this later' }).click()
  await expect(page.getByRole('heading', { name: 'Change your e-mail address' })).toBeVisible()

  await openAccountMenu(page)
  await signOutAndIn(page, ida.email)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByRole('heading', { name: 'Apply together' })).toBeVisible()
})

test('a form that comes too late keeps what was typed and takes a code, with script and without', async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const [ida] = twoApplicants('Ida', 'Ned')
    const page = await newBrowser(browser, { ...phone, javaScriptEnabled })
    await makeAccount(page, ida)
    await page.goto('/settings/sign-in/app')
    await setUpApp(page, password)
    const onPaper = await tenCodes(page)
    await page.goto('/settings/sign-in/e-mail')
    await page.getByLabel('New e-mail address').fill(`new.${ida.email}`)
    await letProofLapse(ida.email)
    await page.getByRole('button', { name: 'Send the link' }).click()
    await expect(page.getByText('some minutes have passed')).toBeVisible()
    await page.getByLabel('A code').fill(onPaper)
    await page.getByRole('button', { name: /Send/ }).click()
    await expect(page.getByText('We sent a link to the new address.')).toBeVisible()
    expect(await tokenMailedTo(`new.${ida.email}`)).not.toBe('')
  }
})

/** Nobody whom the program would give a couple of another story. */
async function aNewDirector(): Promise<string> {
  const now = new Date()
  const [{ email }] = twoApplicants('Nia', 'Ned')
  const admin = { name: 'Adil Demo', zone: 'America/Denver', id: await personAt('admin@demo.example') }
  await must(inviteStaff(as('admin', admin, now), { name: 'Nia Demo', email, role: 'director' }))
  const account = { token: await tokenMailedTo(email), name: 'Nia Demo', password, zone: 'America/Denver' }
  await must(acceptStaffInvitation(atTheDoor(now), account))
  return email
}

async function signIn(page: Page, email: string) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function signOutAndIn(page: Page, email: string) {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await signIn(page, email)
}

async function prove(page: Page, code: string) {
  await page.getByLabel('Code', { exact: true }).fill(code)
  await page.getByRole('button', { name: 'Go on' }).click()
}

/** Types the key into an app of ours and confirms it with the code of the step before, so that the next ones are left. */
async function setUpApp(page: Page, ownPassword?: string): Promise<{ secret: string; used: string }> {
  await page.goto('/settings/sign-in/app')
  const confirm = async (code: string) => {
    await page.getByLabel('The code the app shows now').fill(code)
    if (ownPassword) await page.getByLabel('Your password').fill(ownPassword)
    await page.getByRole('button', { name: 'Add this app' }).click()
  }
  const secret = await offeredKey(page)
  await confirm('000000')
  await expect(refusals(page)).toContainText('That code is not right')
  const used = codeAt(secret, stepAt(new Date()) - 1)
  await confirm(used)
  await expect(page.getByText('The app is set up.')).toBeVisible()
  return { secret, used }
}

/** The first of ten codes on paper. */
async function tenCodes(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Show ten new codes' }).click()
  const shown = page.getByText(/^[a-z2-9]{5}-[a-z2-9]{5}$/)
  await expect(shown).toHaveCount(10)
  const code = (await shown.first().textContent()) ?? ''
  await page.goto('/settings/sign-in')
  await expect(page.getByText('You have 10 codes left.')).toBeVisible()
  await page.goto('/settings/sign-in/codes')
  await expect(shown).toHaveCount(0)
  return code
}

/** A device of this browser's own that keeps passkeys and knows its owner, as a phone does. */
async function withDeviceKey(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** As if they had sat over the form for six minutes. */
async function letProofLapse(email: string) {
  const { asOwner } = await import('./support/table-states')
  const sql = `UPDATE login_session SET stepped_up_at = now() - interval '6 minutes' WHERE person_id = $1`
  const id = await personAt(email)
  await asOwner(process.env.DATABASE_OWNER_URL ?? '', (client) => client.query(sql, [id]))
}
