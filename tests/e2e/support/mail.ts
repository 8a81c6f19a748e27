import { expect, type Page } from '@playwright/test'

/** The link in the newest mail to this address, read where the demo shows its mail, in a tab that is closed again. */
export async function linkMailedTo(page: Page, email: string): Promise<string> {
  const outbox = await page.context().newPage()
  await outbox.goto('/dev/outbox')
  const newest = outbox.getByText(`To ${email}`, { exact: true }).first()
  await expect(newest).toBeVisible()
  const link = await newest.locator('xpath=following::a[1]').getAttribute('href')
  await outbox.close()
  return link ?? ''
}
