import type { Page } from '@playwright/test'

/** Unfolds what a partner does with their session: beneath their name, at the head of every page of theirs. */
export const openAccountMenu = (page: Page) => page.locator('header summary').click()
