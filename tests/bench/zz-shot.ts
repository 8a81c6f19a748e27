import { chromium } from '@playwright/test'
import pg from 'pg'
import { personAt } from '../../prisma/demo/mailbox'
import { provedSession } from '../support/proved-session'

const token = await provedSession(await personAt('casey@demo.example'), new Date())
const cl = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
await cl.connect()
const { rows } = await cl.query(
  `select couple_id from application a join person p on p.id=a.coordinator_id where p.name like 'Casey%' order by submitted_at limit 3`,
)
const couple = rows[0].couple_id
const which = process.argv.slice(2)
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
})
const pages: Record<string, string> = {
  desk: '/desk',
  snoozed: '/desk?view=snoozed',
  couple: `/desk/${couple}`,
  notes: `/desk/${couple}/notes`,
  identity: `/desk/${couple}/identity`,
  close: `/desk/${couple}/close`,
  referrals: '/desk/referrals',
}
for (const [name, path] of Object.entries(pages)) {
  if (which.length && !which.includes(name)) continue
  for (const [w, scheme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [1920, 'light'],
  ] as const) {
    if (w === 1920 && name !== 'desk') continue
    const ctx = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme })
    await ctx.addCookies([{ name: 'alongside', value: token, url: process.env.APP_ORIGIN! }])
    const page = await ctx.newPage()
    await page.goto(process.env.APP_ORIGIN + path, { timeout: 90000 })
    await page.waitForLoadState('networkidle')
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    console.log(name, w, scheme, 'overflow', over, await page.title())
    await page.screenshot({
      path: `/tmp/f-shots/${name}-${w}-${scheme}.png`,
      fullPage: w === 360 ? false : false,
    })
    await ctx.close()
  }
}
await browser.close()
await cl.end()
process.exit(0)
