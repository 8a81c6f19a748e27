import { expect, type Locator, type Page } from '@playwright/test'

/* What a coordinator does on each page of a case. */

/** From the queue to the case of the couple with this reference. */
export async function openCase(page: Page, reference: string) {
  await page.goto('/desk')
  const finder = page.getByRole('search')
  await finder.getByLabel('Find a couple').fill(reference)
  await finder.getByRole('button', { name: 'Find' }).click()
  await finder.getByRole('status').getByRole('link').click()
  // The queue names references too: first the case must be there.
  await expect(page.getByRole('navigation', { name: 'This couple' })).toBeVisible()
  await expect(page.getByText(`Reference ${reference}`)).toBeVisible()
}

/** A page of the case that is open: Overview, Benefits, Care team, Schedule. */
export async function openTab(page: Page, tab: string) {
  await page.getByRole('navigation', { name: 'This couple' }).getByRole('link', { name: tab }).click()
  await expect(page.getByRole('navigation', { name: 'This couple' }).locator('[aria-current]')).toHaveText(
    tab,
  )
}

/** Everything about one partner's cover, by the name on their card. */
export const coverOf = (page: Page, legalName: string): Locator =>
  page.getByRole('region', { name: legalName })

export async function pasteReply(page: Page, legalName: string, text: string) {
  const cover = coverOf(page, legalName)
  await cover.getByLabel('Or its text').fill(text)
  await cover.getByRole('button', { name: 'Import', exact: true }).click()
}

export async function dropReplyFile(page: Page, legalName: string, name: string, text: string) {
  const cover = coverOf(page, legalName)
  await cover
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await cover.getByRole('button', { name: 'Import', exact: true }).click()
}

export async function concludeVerified(page: Page, legalName: string) {
  const cover = coverOf(page, legalName)
  await cover.getByRole('button', { name: 'Mark it verified' }).click()
  await expect(cover.getByText('Concluded: verified')).toBeVisible()
}

/** What happened a moment ago, as the page says it. */
export const said = (page: Page): Locator => page.getByRole('status').filter({ hasText: /\S/ })
