import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { openSession } from '@/lib/auth/open-session'
import { personAt } from '../../../prisma/demo/mailbox'
import { provedSession } from '../../support/proved-session'

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

/** The same for someone who has given their password alone. */
export async function halfBrowserOf(
  browser: Browser,
  email: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await newBrowser(browser, options)
  await keepCookie(page, await openSession(await personAt(email), new Date()))
  return page
}

/** A browser in which nobody is signed in, apart from every other one. */
export async function newBrowser(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-US', ...options })
  return context.newPage()
}

/** Puts the cookie of a session into this browser, as signing in would; they have said that they are alone. */
export async function signInWithoutForm(page: Page, email: string): Promise<string> {
  await page.context().addCookies([{ name: 'door-alone', value: '1', url: origin }])
  const token = await provedSession(await personAt(email), new Date())
  await keepCookie(page, token)
  return token
}

const keepCookie = (page: Page, token: string) =>
  page.context().addCookies([{ name: 'alongside', value: token, url: origin }])

const origin = process.env.APP_ORIGIN
