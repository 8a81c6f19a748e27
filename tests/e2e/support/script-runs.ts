import { expect, type Page } from '@playwright/test'

/** Waits until the script of a couple's page listens, by what it says of a first Shift; another key takes that back. */
export async function scriptRuns(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control')
    await page.keyboard.press('Shift')
    await expect(page.getByText('Press Shift 2 more times to leave')).toHaveCount(1, { timeout: 500 })
  }).toPass()
  await page.keyboard.press('Control')
}
