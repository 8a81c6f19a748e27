import { expect, type Locator, type Page, type Route, test } from '@playwright/test'
import { replyFor } from '../../prisma/demo/take-in'
import { coverOf, dropReplyFile, said } from './support/at-the-desk'
import { bringCouple, newPair } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { openTask } from './support/fill-in'

/** Ways in which what is sent does not get through. The last one arrives, and only its answer is lost. */
const cuts: Record<string, (route: Route) => Promise<void>> = {
  'no connection': (route) => route.abort('connectionrefused'),
  'a server that is being started behind its balancer': (route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }),
  'an answer that is lost': async (route) => {
    await route.fetch({ maxRedirects: 0 })
    await route.abort('connectionreset')
  },
}

test('a form of words whose sending is cut off stays as it was, and goes through with one press', async ({
  browser,
}) => {
  const { partners } = await newPair('joined')
  const page = await browserOf(browser, partners[0].email)
  await openTask(page, 'About you')
  const town = page.getByLabel('City or town')
  await town.fill('Greeley')
  await cutOff(page, () => page.getByRole('button', { name: 'Continue' }).click(), [town])
  await again(page).click()
  await expect(town).toHaveCount(0)
  await openTask(page, 'About you')
  await expect(town).toHaveValue('Greeley')
})

test('a chosen file stays chosen, and what arrived unanswered is not done twice', async ({ browser }) => {
  const { coupleId, pair, coordinator } = await bringCouple('sent')
  const desk = await browserOf(browser, coordinator.email)
  const maya = `${pair.partners[0].name} ${pair.partners[0].surname}`
  await desk.goto(`/desk/${coupleId}/benefits`)
  const file = coverOf(desk, maya).getByLabel('File', { exact: true })
  await cutOff(desk, () => dropReplyFile(desk, maya, 'maya.271', replyFor(pair, 0)), [file])
  await again(desk).click()
  // Done anew it would be said that this very reply was there before.
  await expect(said(desk)).toContainText('The reply is imported.')
  await expect(told(desk)).toHaveCount(0)
})

/** Sends it, is cut off in each way, and finds the form with all it held and the words beside its button. */
async function cutOff(page: Page, send: () => Promise<void>, held: Locator[]) {
  let press = send
  for (const [name, cut] of Object.entries(cuts)) {
    await test.step(name, async () => {
      await page.route(
        (url) => url.origin === new URL(page.url()).origin,
        (route) => (route.request().method() === 'POST' ? cut(route) : route.fallback()),
      )
      const before = await Promise.all(held.map((field) => field.inputValue()))
      await press()
      await expect(told(page)).toContainText(['What you wrote and chose is still here.'])
      await page.unrouteAll({ behavior: 'wait' })
      for (const [place, field] of held.entries()) {
        const value = await field.inputValue()
        expect(value).not.toBe('')
        if (press !== send) expect(value).toBe(before[place])
      }
    })
    press = () => again(page).click()
  }
}

const told = (page: Page) => page.getByRole('alert').filter({ hasText: 'did not get through' })
const again = (page: Page) => told(page).getByRole('button', { name: 'Try again' })
