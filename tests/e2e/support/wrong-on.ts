import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** In the dark a page differs by its colors alone: what else is wrong was found in the light. */
const looks = {
  light: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  dark: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] },
}
type Scheme = keyof typeof looks
export type Looks = { lang: 'en' | 'es'; widths: number[]; schemes: Scheme[] }

/** On the narrowest phone and on a desk, light and dark. */
export const everyLook: Looks = { lang: 'en', widths: [320, 1280], schemes: ['light', 'dark'] }
/** Where words alone differ: they break where there is least room for them. */
export const narrowLook: Looks = { lang: 'es', widths: [320], schemes: ['light'] }

/** What keeps somebody from reading the page on the screen, in words, with every fold open. */
export async function wrongOn(page: Page, name: string, { widths, schemes } = everyLook): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  // Once for all looks: its runner for browsers loads it anew each time, which takes longer than looking.
  await page.evaluate(axe.source)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) {
      found.push(`${name} scrolls sideways at ${width}`)
    }
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme })
      found.push(...(await violations(page, scheme)).map((one) => `${name} ${width} ${scheme}: ${one}`))
    }
  }
  return found
}

const violations = (page: Page, scheme: Scheme): Promise<string[]> =>
  page.evaluate(async (runOnly) => {
    const seen = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
      // The one rule here that needs more than the page stands on asks for sounds; style sheets would be read for none.
      preload: { assets: ['media'] },
    })
    return seen.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
    )
  }, looks[scheme])
