import type { Page } from '@playwright/test'

/** A page's own part as the server sends it. What is drawn anew for every answer, such as the key of a form, is left out. */
export async function markup(page: Page, path: string): Promise<string> {
  await page.goto(path)
  const html = await page.getByRole('main').innerHTML()
  return html
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '·')
    .replaceAll(/"\$ACTION[^>]*>/g, '·')
}
