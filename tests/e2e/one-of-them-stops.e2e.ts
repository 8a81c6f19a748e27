import { expect, test } from '@playwright/test'
import { bringCouple, nextWeek } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { markup } from './support/markup'

const phone = { viewport: { width: 360, height: 740 } }

test('one of them stops: nothing shows until the coordinator acts, and the other goes on with their own care', async ({
  browser,
}) => {
  const { pair, coupleId, coordinator } = await bringCouple('planned', 5, nextWeek(6))
  const [hers, his] = pair.partners
  const week = `/home?week=${nextWeek(6)}`
  const partner = await browserOf(browser, hers.email, phone)
  const seen = async () => ({ week: await markup(partner, week), apply: await markup(partner, '/apply') })
  const before = await seen()
  expect(before.week).toContain('Couples session')

  await test.step('he says so alone, takes it back, and says it again, without script', async () => {
    const page = await browserOf(browser, his.email, { ...phone, javaScriptEnabled: false })
    await page.goto('/privacy')
    await page.getByRole('link', { name: 'Your choice' }).click()
    await expect(page.getByText(`${hers.name} is not told.`)).toBeVisible()
    await page.getByRole('button', { name: 'Tell my coordinator' }).click()
    await expect(page.getByRole('alert')).toContainText('Please choose one')
    await page.getByLabel('I want to stop', { exact: true }).check()
    await page.getByRole('button', { name: 'Tell my coordinator' }).click()
    await expect(page.getByRole('heading', { name: 'You said that you want to stop' })).toBeVisible()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect(page.getByText('Taken back. Everything is as it was.')).toBeVisible()
    await page.getByLabel('I want to stop', { exact: true }).check()
    await page.getByRole('button', { name: 'Tell my coordinator' }).click()
    await expect(page).toHaveTitle(/^Your privacy/)
  })
  await test.step('her pages are the same, to the letter', async () => {
    expect(await seen()).toEqual(before)
  })
  await test.step('their coordinator is asked to call him first, and ends it for both', async () => {
    const desk = await browserOf(browser, coordinator.email)
    await desk.goto(`/desk/${coupleId}`)
    await desk.getByRole('link', { name: `Call ${his.name} alone` }).click()
    await expect(desk.getByText(`${his.name} does not want to take part any longer`)).toBeVisible()
    await desk.getByLabel(`${hers.name} goes on, in care of their own`).check()
    await desk.getByRole('button', { name: 'End it for both' }).click()
    await expect(desk.getByRole('alert')).toContainText('Say that you have talked with both')
    await expect(desk.getByLabel(`${hers.name} goes on, in care of their own`)).toBeChecked()
    await desk.getByLabel('I have talked with both of them, each alone.').check()
    await desk.getByRole('button', { name: 'End it for both' }).click()
    await expect(desk.getByRole('status')).toContainText('Their care as a couple has ended.')
  })
  await test.step('she keeps her own sessions, in a week of her own, and he reads nothing of her', async () => {
    await partner.goto(week)
    await expect(partner.getByRole('heading', { name: 'Your week', exact: true })).toBeVisible()
    await expect(partner.getByText('Individual').first()).toBeVisible()
    await expect(partner.getByText(his.name, { exact: true })).toHaveCount(0)
    const page = await browserOf(browser, his.email, phone)
    await page.goto('/home')
    await expect(page.getByRole('heading', { name: 'Apply together' })).toBeVisible()
    await expect(page.getByText(hers.name)).toHaveCount(0)
  })
})
