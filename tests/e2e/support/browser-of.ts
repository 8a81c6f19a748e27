import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { openSession } from '@/lib/auth/open-session'
import { personAt } from '../../../prisma/demo/mailbox'

/** A browser of their own for someone who is signed in already, so that a story can begin where it begins. */
export async function browserOf(
  browser: Browser,
  email: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await newBrowser(browser, options)
  await signInWithoutForm(page, email)
  return page
}

/** A browser in which nobody is signed in, apart from every other one. */
export async function newBrowser(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-US', ...options })
  return context.newPage()
}

/** Puts the cookie of a session into this browser, as signing in would. */
export async function signInWithoutForm(page: Page, email: string): Promise<string> {
  const token = await openSession(await personAt(email), new Date())
  await page.context().addCookies([{ name: 'alongside', value: token, url: origin }])
  return token
}

const origin = process.env.APP_ORIGIN
