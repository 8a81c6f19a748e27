import { expect, type Page, test } from '@playwright/test'
import { bringCouple, nextWeek } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { factsOf } from './support/couple-facts'
import { messagesTo } from './support/mail'
import { markup } from './support/markup'
import { refusals } from './support/refusals'

const phone = { viewport: { width: 360, height: 740 } }
const owner = process.env.DATABASE_OWNER_URL ?? ''
const noReason = /stop|withdr|end the couple|apart/i

test('one of them stops: nothing shows until the coordinator acts, and the other goes on with their own care', async ({
  browser,
}) => {
  const monday = nextWeek(8)
  const { pair, coupleId, coordinator } = await bringCouple('planned', 5, monday)
  const [hers, his] = pair.partners
  const { jointSession } = await factsOf(owner, coupleId, pair)
  const week = `/home?week=${monday}`
  const partner = await browserOf(browser, hers.email, phone)
  const seen = async () => ({
    week: await markup(partner, week),
    session: await markup(partner, `/sessions/${jointSession}`),
    privacy: await markup(partner, '/privacy'),
    messages: await messagesTo(hers.email),
  })
  const before = await seen()
  expect(before.week).toContain('Couples session')

  await test.step('he says so alone, takes it back, and says it again, without script', async () => {
    const page = await browserOf(browser, his.email, { ...phone, javaScriptEnabled: false })
    await page.goto('/privacy')
    await page.getByRole('link', { name: 'Your choice' }).click()
    await expect(page.getByText(`${hers.name} is not told.`)).toBeVisible()
    await page.getByRole('button', { name: 'Tell my coordinator' }).click()
    await expect(page.getByRole('alert')).toContainText('Please choose one')
    await sayStop(page)
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect(page.getByText('Taken back. Everything is as it was.')).toBeVisible()
    await sayStop(page)
    await expect(page).toHaveTitle(/^Your privacy/)
  })
  await test.step('her pages and messages are the same, to the letter', async () => {
    expect(await seen()).toEqual(before)
  })
  await test.step('their coordinator is asked to call him first, and ends it for both', async () => {
    const desk = await browserOf(browser, coordinator.email)
    await desk.goto(`/desk/${coupleId}`)
    await desk.getByRole('link', { name: `Call ${his.name} alone` }).click()
    await expect(desk).toHaveURL(new RegExp(`/desk/${coupleId}/apart$`))
    await expect(desk.getByText(`${his.name} does not want to take part any longer`)).toBeVisible()
    const goesOn = desk.getByLabel(`${hers.name} goes on, in care of their own`)
    await goesOn.check()
    await desk.getByRole('button', { name: 'End it for both' }).click()
    await expect(refusals(desk)).toContainText(['Say that you have talked with both'])
    await expect(goesOn).toBeChecked()
    await desk.getByLabel('I have talked with both of them, each alone.').check()
    await desk.getByRole('button', { name: 'End it for both' }).click()
    await expect(desk.getByText('Their care as a couple has ended.')).toBeVisible()
    await expect(desk.getByText('Ended as a couple')).toBeVisible()
    await expect(desk.getByRole('heading', { name: 'Together' })).toHaveCount(0)
  })
  await test.step('she keeps her own sessions in a week of her own; what was joint is off, without a reason', async () => {
    const now = {
      week: await markup(partner, week),
      session: await markup(partner, `/sessions/${jointSession}`),
    }
    await partner.goto(week)
    await expect(partner.getByRole('heading', { name: 'Your week', exact: true })).toBeVisible()
    await expect(partner.getByText('Your care goes on, as your own.')).toBeVisible()
    const block = (kind: string, off: boolean) =>
      partner.locator(`[data-kind="${kind}"]${off ? '[data-cancelled]' : ':not([data-cancelled])'}`)
    await expect(block('individual', false).first()).toBeVisible()
    await expect(block('individual', true)).toHaveCount(0)
    await expect(block('couples', true).first()).toBeVisible()
    await expect(block('couples', false)).toHaveCount(0)
    for (const html of Object.values(now)) {
      expect(html).not.toContain(his.name)
      expect(html).not.toMatch(noReason)
    }
  })
  await test.step('he has left, finds what stays his and whom to call, and reads nothing of her', async () => {
    const page = await browserOf(browser, his.email, phone)
    await page.goto('/home')
    await expect(page.getByRole('heading', { name: 'Your care here has ended' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Your privacy and your papers' })).toBeVisible()
    await expect(page.getByRole('link', { name: /988/ }).first()).toBeVisible()
    await expect(page.getByText(hers.name)).toHaveCount(0)
    expect((await page.goto(`/sessions/${jointSession}`))?.status()).toBe(404)
  })
})

async function sayStop(page: Page) {
  await page.getByRole('radio', { name: /^I want to stop/ }).check()
  await page.getByRole('button', { name: 'Tell my coordinator' }).click()
  await expect(page.getByRole('heading', { name: 'You said that you want to stop' })).toBeVisible()
}
