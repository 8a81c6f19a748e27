import { expect, type Page, test } from '@playwright/test'
import { newBrowser } from './support/browser-of'

const phone = { viewport: { width: 360, height: 740 } }

for (const javaScriptEnabled of [true, false]) {
  test(`six questions on a phone ${javaScriptEnabled ? 'with' : 'without'} script: nothing in the address or a cookie, Back keeps, danger comes first`, async ({
    browser,
  }) => {
    const page = await newBrowser(browser, { ...phone, javaScriptEnabled })
    await page.goto('/check')
    await go(page)
    await expect(page.getByRole('link', { name: 'Please choose one.' })).toBeVisible()
    await page.getByLabel('No, one of us is younger').check()
    await go(page, 'Not the right place today')
    await page.getByRole('button', { name: 'Change my answers' }).click()
    await page.getByLabel('Yes, both of us').check()
    await go(page, 'Where will each of you be?')
    await expect(page).toHaveTitle(/^Could this fit/)
    await page.getByLabel('You', { exact: true }).selectOption('CO')
    await page.getByLabel('Your partner').selectOption('TX')
    await go(page, 'What kind of health plan do you have?')
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await expect(page.getByLabel('You', { exact: true })).toHaveValue('CO')
    await go(page, 'What kind of health plan do you have?')
    await page.getByLabel('A PPO plan').check()
    await go(page, 'Does anything need help today?')
    await page.getByLabel('Thoughts of ending a life').check()
    await go(page, 'Help now')
    await expect(page.getByRole('link', { name: 'Call 988' })).toBeVisible()
    await page.getByRole('button', { name: 'Change my answers' }).click()
    await page.getByLabel('Home does not feel safe for me').check()
    await go(page, 'Let’s talk with you first')
    await expect(page.locator('main a[href="tel:+18007997233"]')).toBeVisible()
    await page.getByRole('button', { name: 'Change my answers' }).click()
    await page.getByLabel('No, nothing today').check()
    await go(page, 'Can each of you have a quiet place')
    await page.getByLabel('Yes, or we can arrange it').check()
    await go(page, 'Do you both want to do this?')
    await page.getByLabel('Yes, and we are both').check()
    await go(page, 'This may well fit')
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/check')
    expect(await page.context().cookies()).toEqual([])
  })
}

async function go(page: Page, heading?: string) {
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  if (heading) await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}
