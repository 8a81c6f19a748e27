import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const widths = [320, 1280]
/** In the dark a page differs by its colors alone: what else is wrong was found in the light. */
const looks = {
  light: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  dark: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] },
}

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
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ runOnly: looks[colorScheme], resultTypes: ['violations'] })
        .analyze()
      for (const { id, nodes } of violations) {
        for (const { target } of nodes)
          found.push(`${name} ${width} ${colorScheme}: ${id} at ${target.join(' ')}`)
      }
    }
  }
  return found
}
