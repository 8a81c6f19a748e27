import type { Locator, Page } from '@playwright/test'

/** Why something cannot be done (yet), a line each, as the top of a form says it. */
export const refusals = (page: Page): Locator => page.getByRole('alert').getByRole('listitem')
