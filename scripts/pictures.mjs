// node scripts/pictures.mjs: takes the README's pictures of the demo that `npm run demo` is serving.
import './steps/check-node.mjs'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './steps/find-chromium.mjs'
import { root } from './steps/folders.mjs'
import { run, say } from './steps/say.mjs'

const portal = `http://localhost:${process.env.PORT ?? 3000}`
const password = 'side by side at home'
const folder = join(root, 'docs/pictures')

run(async () => {
  mkdirSync(folder, { recursive: true })
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const signedIn = new Map()
  try {
    const desk = { width: 1280, height: 860 }
    await picture('our-week-phone', 'nora.41@demo.example', { width: 390, height: 1500 }, (page) =>
      page.goto(`${portal}/home`),
    )
    await picture('benefits', 'casey@demo.example', desk, (page) =>
      firstCouple(page, 'view=enroll', 'benefits'),
    )
    await picture('care-team', 'casey@demo.example', desk, (page) =>
      firstCouple(page, 'view=care-team', 'care-team'),
    )
    await picture('joint-lanes', 'cole.whitfield@demo.example', { ...desk, evening: true }, async (page) => {
      await page.goto(`${portal}/caseload`)
      await page.goto(portal + (await firstLink(page, '/calendar/joint/')))
    })
  } finally {
    await browser.close()
  }
  return 0

  async function picture(name, email, { evening, ...viewport }, show) {
    const context = await browser.newContext({
      viewport,
      colorScheme: evening ? 'dark' : 'light',
      locale: 'en-US',
      timezoneId: 'America/Denver',
      // A code works once, so nobody signs in twice.
      storageState: signedIn.get(email),
    })
    const page = await context.newPage()
    if (!signedIn.has(email)) signedIn.set(email, await signIn(page, email))
    await show(page)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await context.close()
    say(`  docs/pictures/${name}.png`)
  }
})

/** Signs in as people do: address and password, then the code that the demo shows. Answers what the browser then keeps. */
async function signIn(page, email) {
  await page.goto(`${portal}/sign-in`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname === '/sign-in/second')
  const codes = await page.context().newPage()
  await codes.goto(`${portal}/dev/codes`)
  const code = await codes.getByRole('listitem').filter({ hasText: email }).locator('span').last().innerText()
  await codes.close()
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  return page.context().storageState()
}

async function firstCouple(page, view, tab) {
  await page.goto(`${portal}/desk?${view}`)
  const couple = await page.locator('[data-desk-row]').first().getAttribute('href')
  await page.goto(`${portal}${couple}/${tab}`)
}

/** The first link of the page's main part whose address goes on with an id. */
async function firstLink(page, beginning) {
  const links = await page
    .locator('main a[href]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  const found = links.find((href) => new RegExp(`^${beginning}[0-9a-f]{8}-`).test(href))
  if (!found) throw new Error(`There is no link to ${beginning}… on ${page.url()}.`)
  return found
}
