import type { Page } from '@playwright/test'

/** Writes down what a page complains about (a blocked resource included) and every request that leaves our own origin. */
export function listen(page: Page, origin: string): { complaints: string[]; elsewhere: string[] } {
  const heard = { complaints: [] as string[], elsewhere: [] as string[] }
  const on = () => new URL(page.url()).pathname
  page.on('console', (message) => {
    if (message.type() === 'error') heard.complaints.push(`${on()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.complaints.push(`${on()}: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) heard.elsewhere.push(`${on()}: ${url.href}`)
  })
  return heard
}
