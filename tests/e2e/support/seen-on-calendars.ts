import { expect, type Locator, type Page } from '@playwright/test'
import type { Applicant } from './applicants'
import { said } from './at-the-desk'
import { blocks, toNextWeek, words } from './calendars'
import { linkMailedTo } from './mail'

type Both = [Applicant, Applicant]

/** The joint session by name; of each partner's own sessions only that they are. */
export async function seeAsCouplesTherapist(page: Page, [first, second]: Both) {
  await toNextWeek(page, '/calendar')
  await sessionOf(page, 'Couples session', first).click()
  await page.getByRole('link', { name: `${first.name} and ${second.name}` }).click()
  await page.getByRole('link', { name: 'Week after' }).click()
  await expect(blocks(page, 'both', 'couples')).toHaveCount(1)
  await expect(blocks(page, 'first', 'own-time').first()).toContainText(`${first.name} – own time`)
  await expect(blocks(page, 'second', 'own-time').first()).toContainText(`${second.name} – own time`)
  await expect(page.locator('[data-kind="individual"], [data-kind="counseling"]')).toHaveCount(0)
}

/** The first partner's individual therapist: their own session, and nothing the other partner has alone. */
export async function seeAsOwnTherapist(page: Page, [first, second]: Both) {
  await toNextWeek(page, '/calendar')
  await expect(sessionOf(page, 'Individual session', first)).toHaveCount(1)
  await expect(sessionOf(page, '(Individual|Counseling) session', second)).toHaveCount(0)
}

/** Joint blocks over both lanes, one's own sessions by name, the other's as "own time" and no more. */
export async function seeAsPartners(hers: Page, his: Page, [first, second]: Both) {
  for (const [page, { email }] of [[hers, first] as const, [his, second] as const]) {
    await page.goto(await linkMailedTo(page, email))
    await expect(page.getByRole('heading', { name: 'Our week' })).toBeVisible()
    await toNextWeek(page, '/home')
    await expect(blocks(page, 'both', 'couples')).toHaveCount(1)
  }
  await expect(blocks(hers, 'first', 'individual')).toHaveCount(1)
  // A week is brought up to its hours with own sessions: each of them is "own time" to the other.
  const ofHisOwn = await blocks(his, 'second', 'individual').count()
  expect(ofHisOwn).toBeGreaterThan(0)
  await expect(blocks(hers, 'second', 'own-time')).toHaveCount(ofHisOwn)
  const ownTime = new RegExp(`^${second.name}: ${second.name} – own time[\\d:–\\s]+[ap]m$`)
  await expect(blocks(hers, 'second', 'own-time').first()).toHaveText(ownTime)
  await expect(hers.locator('[data-lane="second"]:not([data-kind="own-time"])')).toHaveCount(0)
  await expect(his.locator('[data-lane="first"]:not([data-kind="own-time"])')).toHaveCount(0)
}

/** The second partner says so; the coordinator reads it, the first partner sees the very same pages as before. */
export async function releaseSeat(hers: Page, his: Page, desk: Page, second: Applicant) {
  const before = await words(hers)
  await blocks(his, 'both', 'couples').getByRole('link').click()
  await his.getByRole('link', { name: 'I can’t come' }).click()
  await his.getByLabel('I’m not well').check()
  await his.getByRole('button', { name: 'Release my seat' }).click()
  await expect(his.getByText('You said you can’t come to this session.')).toBeVisible()
  await hers.reload()
  expect(await words(hers)).toBe(before)
  await blocks(hers, 'both', 'couples').getByRole('link').click()
  await expect(hers.getByText(`You and ${second.name} together`)).toBeVisible()
  await expect(hers.getByRole('main')).not.toContainText('You said you can’t come')
  await desk.reload()
  await expect(desk.getByText(`${second.name} cannot come`)).toBeVisible()
}

/** The clinician’s hour is free again; the partner reads that it was cancelled. */
export async function cancelOwnSession(desk: Page, therapist: Page, hers: Page, first: Applicant) {
  const booked = desk.getByRole('table', { name: 'Booked sessions' })
  const row = booked.getByRole('row', { name: new RegExp(`^${first.name} – individual session`) })
  await row.locator('summary').click()
  await row.getByLabel('Why?').selectOption({ label: 'The clinician cannot be there' })
  await row.getByRole('button', { name: 'Cancel this session' }).click()
  await expect(said(desk)).toContainText('The session was cancelled.')
  await therapist.reload()
  await expect(therapist.getByRole('heading', { name: 'Calendar' })).toBeVisible()
  await expect(sessionOf(therapist, 'Individual session', first)).toHaveCount(0)
  await toNextWeek(hers, '/home')
  await expect(blocks(hers, 'first', 'individual')).toContainText('Cancelled')
}

/** The best time that was found; who released their seat stays released. */
export async function moveJointSession(desk: Page, therapist: Page, hers: Page, first: Applicant) {
  await desk.getByRole('link', { name: 'Move Couples session' }).click()
  const found = desk
    .getByRole('group', { name: /^Times for Couples session/ })
    .getByRole('radio')
    .first()
  const [when = ''] = (await found.locator('xpath=..').innerText()).split('\n')
  await found.check()
  await desk.getByRole('button', { name: 'Move it here' }).first().click()
  await expect(said(desk)).toContainText('The session was moved.')
  await hers.reload()
  await blocks(hers, 'both', 'couples').getByRole('link').click()
  await expect(hers.getByRole('main')).toContainText(when)
  await toNextWeek(therapist, '/calendar')
  await sessionOf(therapist, 'Couples session', first).click()
  await expect(therapist.getByText('(not coming')).toBeVisible()
}

/** A session on a clinician's calendar, found by its kind and one of those in it. */
const sessionOf = (page: Page, kind: string, { name }: Applicant): Locator =>
  page.getByRole('link', { name: new RegExp(`^${kind}.*${name}`) })
