import { expect, type Locator, type Page } from '@playwright/test'

/* A coordinator without a mouse. */

/** Goes to it tab by tab and presses Enter. */
export async function press(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Tab by tab; whoever looks must be able to see where they are. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  const arrived = () => target.evaluate((element) => element === document.activeElement)
  for (let stops = 0; stops < 250 && !(await arrived()); stops++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
  expect(await target.evaluate((element) => element.matches(':focus-visible'))).toBe(true)
}

/** Once the page's script runs, its keys act: `?` opens their list, which stays open. */
export async function whenKeysAct(page: Page) {
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible({ timeout: 500 })
  }).toPass()
}

/** Down the queue by J until this couple has the focus. Names repeat among demo couples; their ids never do. */
export async function walkTo(desk: Page, coupleId: string) {
  const wanted = desk.locator(`[data-desk-row][href="/desk/${coupleId}"]`)
  const place = await wanted.evaluate((row) => [...document.querySelectorAll('[data-desk-row]')].indexOf(row))
  for (let step = 0; step <= place; step++) await desk.keyboard.press('j')
  while (!(await wanted.evaluate((row) => row === document.activeElement))) await desk.keyboard.press('k')
}
