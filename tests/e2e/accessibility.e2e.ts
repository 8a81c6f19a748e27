import { expect, type Page, test } from '@playwright/test'
import { newPair } from './support/bring-couple'
import { browserOf, halfBrowserOf, newBrowser } from './support/browser-of'
import { type Audience, everyPage, pagesOfApp } from './support/every-page'
import { listen } from './support/listen'
import { refusals } from './support/refusals'
import { everyLook, type Looks, narrowLook, wrongOn } from './support/wrong-on'

test('every page can be read by everyone, complains of nothing and asks nobody else', async ({ browser }) => {
  const audiences = await everyPage()
  const seen = audiences.flatMap(({ visits }) => visits.map(({ page }) => page))
  expect.soft([...new Set(seen)].sort()).toEqual(pagesOfApp())

  const found: string[] = []
  for (const audience of audiences) {
    const options = { reducedMotion: 'reduce' } as const
    const page = await (audience.email
      ? (audience.half ? halfBrowserOf : browserOf)(browser, audience.email, options)
      : newBrowser(browser, options))
    const heard = listen(page, process.env.APP_ORIGIN ?? '')
    found.push(...(await lookAt(page, audience, everyLook)))
    if (!audience.staff) {
      await page.context().addCookies([{ name: 'locale', value: 'es', url: process.env.APP_ORIGIN }])
      found.push(...(await lookAt(page, audience, narrowLook)))
    }
    expect.soft(heard, audience.who).toEqual({ complaints: [], elsewhere: [] })
    await page.context().close()
  }
  console.log(`figure A11Y ${found.length} violations (bar 0) ${found.length === 0 ? 'ok' : 'short'}`)
  expect(found).toEqual([])
})

test('a form that says no can be read by everyone', async ({ browser }) => {
  const { partners } = await newPair('started')
  const page = await browserOf(browser, partners[0].email, { reducedMotion: 'reduce' })
  for (const path of ['/apply/about-you', '/apply/together/times', '/apply/together/check']) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(path)
    await page.getByRole('main').locator('button[type=submit]').last().click()
    await expect(refusals(page).first()).toBeVisible()
    expect(await wrongOn(page, path)).toEqual([])
  }
})

/** Everything wrong on the pages of one audience. */
async function lookAt(page: Page, { visits }: Audience, looks: Looks): Promise<string[]> {
  const found: string[] = []
  for (const path of visits.flatMap(({ paths }) => paths)) {
    const answer = await page.goto(path)
    const lang = await page.getAttribute('html', 'lang')
    const came = [answer?.status(), new URL(page.url()).pathname, lang]
    expect.soft(came, path).toEqual([200, path.split('?')[0], looks.lang])
    found.push(...(await wrongOn(page, `${lang} ${path}`, looks)))
  }
  return found
}
