import { expect, type Locator, type Page } from '@playwright/test'

type Lane = 'first' | 'second' | 'both'

/** The blocks of the week on the screen: whose lane, and what kind of session. */
export function blocks(page: Page, lane: Lane, kind: string): Locator {
  return page.locator(`[data-lane="${lane}"][data-kind="${kind}"]`)
}

/** A calendar opens on this week; the stories book the next one. */
export async function toNextWeek(page: Page, address: string) {
  await page.goto(address)
  // With nothing left in this week, a couple's page opens on a later one.
  await page.goto((await page.getByRole('link', { name: 'This week' }).getAttribute('href')) ?? address)
  const after = page.getByRole('link', { name: 'Week after' })
  const week = (await after.getAttribute('href'))?.split('?')[1] ?? ''
  await after.click()
  await expect(page).toHaveURL(new RegExp(`${week}$`))
}

/** What the reader of a page can see of it, without what differs at every visit. */
export const words = (page: Page): Promise<string> => page.getByRole('main').innerText()
