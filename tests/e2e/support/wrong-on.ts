import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const widths = [320, 1280]
const looks = ['light', 'dark'] as const

/**
 * What keeps somebody from reading the page on the screen, in words: on the narrowest phone and on a desk, light and
 * dark, with every fold open.
 */
export async function wrongOn(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) {
      found.push(`${name} scrolls sideways at ${width}`)
    }
    for (const colorScheme of looks) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ runOnly: rules, resultTypes: ['violations'] })
        .analyze()
      for (const { id, nodes } of violations) {
        for (const { target } of nodes)
          found.push(`${name} ${width} ${colorScheme}: ${id} at ${target.join(' ')}`)
      }
    }
  }
  return found
}
