import { expect, type Page, test } from '@playwright/test'
import { coverOf, said } from './support/at-the-desk'
import { bringCouple } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { refusals } from './support/refusals'
import { wrongOn } from './support/wrong-on'

test('a coordinator corrects a verified plan: the same one, then another, from two tabs and by a double click, and takes that back', async ({
  browser,
}) => {
  const { coupleId, pair, coordinator } = await bringCouple('verified')
  const [{ name, surname }] = pair.partners
  const page = `/desk/${coupleId}/benefits`
  const desk = await browserOf(browser, coordinator.email)
  const late = await desk.context().newPage()
  for (const tab of [desk, late]) await tab.goto(page)
  const cover = coverOf(desk, `${name} ${surname}`)

  await test.step('who does not say which plan it is, is asked, and loses nothing', async () => {
    await correct(desk, 'RIGHT-1')
    await expect(refusals(desk)).toHaveText([/the same plan, written down wrong, or another plan/])
    await expect(memberOf(desk)).toHaveValue('RIGHT-1')
  })
  await test.step('the same plan stays verified, and is to be checked anew', async () => {
    await correct(desk, 'RIGHT-1', 'The same plan, written down wrong')
    await expect(said(desk)).toContainText('The plan is corrected.')
    await expect(cover.getByText('Check this plan anew')).toBeVisible()
    await expect(cover.getByText(/It reads now: .*RIGHT-1/)).toBeVisible()
    await expect(cover.getByText('Concluded: verified')).toBeVisible()
    await expect(desk.getByRole('link', { name: `Check anew: ${name}` }).first()).toBeVisible()
  })
  await test.step('a tab that is behind is told what stands now, keeps what was typed, and may send it again', async () => {
    await correct(late, 'LATE-2', 'Another plan')
    await expect(refusals(late)).toHaveText([/changed meanwhile. It now says: .*member ID RIGHT-1/])
    await expect(memberOf(late)).toHaveValue('LATE-2')
    await expect(late.getByRole('radio', { name: /^Another plan/ }).first()).toBeChecked()
    expect(await wrongOn(late, page)).toEqual([])
    // Two presses of one button are one correction.
    await save(late).dblclick()
    await expect(said(late)).toContainText('The plan is corrected.')
    const now = coverOf(late, `${name} ${surname}`)
    await expect(now.getByText('Stands in the place of another plan since')).toHaveCount(1)
    await expect(now.getByText('not concluded')).toBeVisible()
  })
  await test.step('the words of the former plan are understood as that one, and a second tab is behind', async () => {
    await desk.goto(page)
    await late.goto(page)
    await correct(late, 'RIGHT-1')
    await expect(refusals(late)).toHaveText([/choose “Take this correction back”/])
    await expect(memberOf(late)).toHaveValue('RIGHT-1')
    await cover.getByText('Take this correction back', { exact: true }).click()
    await expect(cover.getByText(/The former plan stands again as it stood.*RIGHT-1/)).toBeVisible()
    expect(await wrongOn(desk, page)).toEqual([])
    await cover.getByRole('button', { name: 'Take the correction back' }).dblclick()
    await expect(said(desk)).toContainText('The correction is taken back')
    await expect(cover.getByText('Concluded: verified')).toBeVisible()
    await expect(cover.getByText(/^Another plan stood in its place until .*LATE-2/)).toHaveCount(1)
    await expect(cover.getByText(/^Was .*RIGHT-1/)).toHaveCount(0)
    await coverOf(late, `${name} ${surname}`).getByText('Take this correction back', { exact: true }).click()
    await late.getByRole('button', { name: 'Take the correction back' }).first().click()
    await expect(refusals(late)).toHaveText([/changed meanwhile. It now says: .*member ID RIGHT-1/])
  })
})

test.describe('a call in a tab that is behind', () => {
  for (const script of [true, false])
    test(`stays on the screen ${script ? 'with' : 'without'} script, is told what stands now, and may be sent again`, async ({
      browser,
    }) => {
      const { coupleId, coordinator } = await bringCouple('verified')
      const page = `/desk/${coupleId}/benefits`
      const desk = await browserOf(browser, coordinator.email)
      const late = await browserOf(browser, coordinator.email, { javaScriptEnabled: script })
      for (const tab of [desk, late]) await tab.goto(page)
      const call = late.locator('form').filter({ hasText: 'Record the call' }).first()
      const press = call.getByRole('button', { name: 'Record the call' })
      const typed = { 'Who answered': 'Dana at the payer', 'Reference number': 'CALL-77' }
      await call.locator('summary').first().click()
      for (const [label, text] of Object.entries(typed)) await call.getByLabel(label).fill(text)
      await call.locator('select[name=coverage-active]').selectOption('yes')

      await correct(desk, 'LATER-9', 'Another plan')
      await expect(said(desk)).toContainText('The plan is corrected.')
      await press.click()
      await expect(call.getByRole('alert')).toContainText(/It now says: .*member ID LATER-9/)
      for (const [label, text] of Object.entries(typed))
        await expect(call.getByLabel(label)).toHaveValue(text)
      await press.click()
      await expect(said(late)).toContainText('The call is recorded.')
    })
})

const form = (page: Page) => page.locator('form').filter({ hasText: 'Save the correction' }).first()
const memberOf = (page: Page) => form(page).getByLabel('Member ID')
const save = (page: Page) => form(page).getByRole('button', { name: 'Save the correction' })

async function correct(page: Page, memberId: string, which?: string) {
  if (!(await memberOf(page).isVisible())) await form(page).locator('summary').first().click()
  await memberOf(page).fill(memberId)
  if (which) await form(page).getByText(which, { exact: true }).click()
  await save(page).click()
}
