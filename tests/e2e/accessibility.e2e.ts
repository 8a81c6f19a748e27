import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { browserOf, newBrowser } from './support/browser-of'
import { type Audience, everyPage, pagesOfApp } from './support/every-page'
import { listen } from './support/listen'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const widths = [320, 1280]
const looks = ['light', 'dark'] as const

// Hundreds of looks at pages: a recording of them all would take longer than looking.
test.use({ trace: 'off' })

test('every page can be read by everyone: light and dark, on a phone and on a desk', async ({ browser }) => {
  test.setTimeout(900_000)
  const audiences = await everyPage()
  const seen = audiences.flatMap(({ visits }) => visits.map(({ page }) => page))
  expect.soft([...new Set(seen)].sort()).toEqual(pagesOfApp())

  const found: string[] = []
  for (const audience of audiences) {
    const options = { reducedMotion: 'reduce' } as const
    const page = await (audience.email
      ? browserOf(browser, audience.email, options)
      : newBrowser(browser, options))
    const heard = listen(page, process.env.APP_ORIGIN ?? '')
    found.push(...(await lookAt(page, audience)))
    expect.soft(heard).toEqual({ complaints: [], elsewhere: [] })
    await page.context().close()
  }
  console.log(`figure A11Y ${found.length} violations (bar 0) ${found.length === 0 ? 'ok' : 'short'}`)
  expect(found).toEqual([])
})

/** Everything wrong on the pages of one audience, in words that name the page. */
async function lookAt(page: Page, { visits }: Audience): Promise<string[]> {
  const found: string[] = []
  for (const path of visits.flatMap(({ paths }) => paths)) {
    const answer = await page.goto(path)
    expect.soft([answer?.status(), new URL(page.url()).pathname], path).toEqual([200, path.split('?')[0]])
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) {
        found.push(`${path} scrolls sideways at ${width}`)
      }
      for (const colorScheme of looks) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .options({ runOnly: rules, resultTypes: ['violations'] })
          .analyze()
        for (const { id, nodes } of violations) {
          for (const { target } of nodes)
            found.push(`${path} ${width} ${colorScheme}: ${id} at ${target.join(' ')}`)
        }
      }
    }
  }
  return found
}
