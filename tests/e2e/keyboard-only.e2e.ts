import { expect, type Locator, type Page, test } from '@playwright/test'
import { replyFor } from '../../prisma/demo/take-in'
import { coverOf, said } from './support/at-the-desk'
import { bringCouple } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { press, tabTo, whenKeysAct } from './support/by-keyboard'

test('a coordinator takes a couple from the queue to a published week without touching the mouse', async ({
  browser,
}) => {
  const { pair, coordinator } = await bringCouple('sent', 1)
  const [first, second] = pair.partners
  const desk = await browserOf(browser, coordinator.email)
  await desk.goto('/desk')

  await test.step('the queue by J, K and Enter, which can be switched off', async () => {
    await keysCanBeSwitchedOff(desk)
    await walkTheQueue(desk, `${first.name} ${first.surname} · ${second.name} ${second.surname}`)
  })
  await test.step('a reply pasted and concluded for each partner', async () => {
    await press(desk, tab(desk, 'Benefits'))
    for (const place of [0, 1] as const) {
      const { name, surname } = pair.partners[place]
      await importAndConclude(desk, `${name} ${surname}`, replyFor(pair, place))
    }
  })
  await test.step('enrolled', async () => {
    await press(desk, tab(desk, 'Overview'))
    await press(desk, desk.getByRole('button', { name: 'Enroll the couple' }))
    await expect(said(desk)).toContainText('The couple is enrolled.')
  })
  await test.step('the proposed team confirmed', async () => {
    await press(desk, tab(desk, 'Care team'))
    await press(desk, desk.getByRole('button', { name: 'Confirm this team' }))
    await expect(said(desk)).toContainText('The care team is confirmed.')
  })
  await test.step('a week proposed and published', async () => {
    await press(desk, tab(desk, 'Schedule'))
    await press(desk, desk.getByRole('button', { name: 'Propose this week' }))
    await expect(said(desk)).toContainText('A week is drafted.')
    await press(desk, desk.getByRole('button', { name: 'Publish this week' }))
    await expect(said(desk)).toContainText('The week is published.')
  })
})

async function keysCanBeSwitchedOff(desk: Page) {
  const rows = desk.locator('[data-desk-row]')
  const useKeys = desk.getByLabel('Use these keys')
  await whenKeysAct(desk)
  await tabTo(desk, useKeys)
  await desk.keyboard.press('Space')
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('j')
  await expect(rows.first()).not.toBeFocused()
  await press(desk, desk.getByRole('button', { name: 'Keys' }))
  await tabTo(desk, useKeys)
  await desk.keyboard.press('Space')
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('j')
  await expect(rows.first()).toBeFocused()
  await desk.keyboard.press('j')
  await expect(rows.nth(1)).toBeFocused()
  await desk.keyboard.press('k')
  await expect(rows.first()).toBeFocused()
}

/** Down the queue until this couple has the focus, then into its case. */
async function walkTheQueue(desk: Page, couple: string) {
  const rows = desk.locator('[data-desk-row]')
  const wanted = rows.filter({ hasText: couple }).last()
  const place = await wanted.evaluate((row) => [...document.querySelectorAll('[data-desk-row]')].indexOf(row))
  for (let step = 0; step < place; step++) await desk.keyboard.press('j')
  await expect(wanted).toBeFocused()
  await desk.keyboard.press('Enter')
  await expect(tab(desk, 'Benefits')).toBeVisible()
}

async function importAndConclude(desk: Page, partner: string, text: string) {
  const cover = coverOf(desk, partner)
  await tabTo(desk, cover.getByLabel('Or its text'))
  await desk.keyboard.insertText(text)
  await press(desk, cover.getByRole('button', { name: 'Import', exact: true }))
  await expect(cover.getByRole('table', { name: 'Facts' })).toBeVisible()
  await press(desk, cover.getByRole('button', { name: 'Mark it verified' }))
  await expect(cover.getByText('Concluded: verified')).toBeVisible()
}

const tab = (desk: Page, name: string): Locator =>
  desk.getByRole('navigation', { name: 'This couple' }).getByRole('link', { name })
