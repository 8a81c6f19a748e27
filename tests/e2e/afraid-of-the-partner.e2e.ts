import { expect, type Page, test } from '@playwright/test'
import { privatePages } from '@/lib/domain/measures/private-pages'
import { bringCouple, onDuty, workAddress } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { messagesTo } from './support/mail'
import { markup } from './support/markup'
import { meetAndDecide } from './support/meet-and-clear'

const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }

test('somebody says at night that they are afraid of their partner: nothing shows, and a clinician acts', async ({
  browser,
}) => {
  const { pair, coupleId, coordinator } = await bringCouple('assigned', 3)
  const [hers, his] = pair.partners
  const partner = await browserOf(browser, hers.email, phone)
  const desk = await browserOf(browser, coordinator.email)
  const schedule = `/desk/${coupleId}/schedule`
  const seen = async () => ({
    home: await markup(partner, '/home'),
    apply: await markup(partner, '/apply'),
    schedule: await markup(desk, schedule),
    messages: await messagesTo(hers.email),
  })
  const before = await seen()

  await test.step('one answer at night, on a phone without script, and support at once', async () => {
    const page = await browserOf(browser, his.email, { ...phone, javaScriptEnabled: false })
    const asked = privatePages.find(
      (one) => one.kind === 'item' && one.instrument === 'hark' && one.item === 'A',
    )
    await page.goto(`/apply/p/${asked?.n}`)
    await page.getByLabel('Yes', { exact: true }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('heading', { name: 'If you need someone now' })).toBeVisible()
    await expect(page).toHaveTitle(/^Your answers/)
  })
  await test.step('their partner and their coordinator see the same as before, to the letter', async () => {
    expect(await seen()).toEqual(before)
  })

  const duty = await browserOf(browser, workAddress(onDuty))
  await test.step('the clinician on duty answers for it, and ends it with what was done', async () => {
    await duty.goto('/review')
    await duty
      .getByRole('row', { name: new RegExp(`^${his.name}.*due in 3 h`) })
      .getByRole('link')
      .last()
      .click()
    await expect(duty.getByText('Hurt by, or afraid of, their partner')).toBeVisible()
    await expect(duty.getByText('First ask: is now a safe time, are you alone?')).toBeVisible()
    await expect(duty.getByText(hers.name, { exact: true })).toHaveCount(0)
    await duty.getByRole('button', { name: 'I answer for this' }).click()
    await expect(duty.getByRole('status')).toHaveText('You answer for this alert now.')
    await duty.getByLabel('Spoke with them; safe for now, plan made').check()
    await duty.getByLabel('What was done').fill('Called at an hour they chose.')
    await duty.getByRole('button', { name: 'End this alert' }).click()
    await expect(duty.getByRole('status')).toHaveText('The alert has ended. How it ended is on record.')
  })
  await test.step('and decides for individual care: outwardly the same words as while nothing was decided', async () => {
    await meetAndDecide(duty, [hers.name, his.name], 'Individual care only')
    expect(await seen()).toEqual(before)
    await desk.goto(schedule)
    await expect(desk.getByText('They begin once the care team has met each partner.')).toBeVisible()
    const offered = desk.getByLabel('Session', { exact: true }).getByRole('option')
    await expect(offered.filter({ hasText: 'individual session' })).toHaveCount(2)
    await expect(offered.filter({ hasText: 'Couples session' })).toHaveCount(0)
    await desk.goto(`/desk/${coupleId}`)
    await expect(desk.getByText('looked at joint sessions')).toHaveCount(1)
  })
  await test.step('a joint session that is put in all the same is refused, in words that hold for every couple', async () => {
    await desk.goto(`${schedule}?what=individual-1`)
    await putInCouplesSession(desk)
    await expect(
      desk.getByText('Joint sessions begin once the care team has met each partner.'),
    ).toBeVisible()
    await expect(desk.getByRole('button', { name: 'Publish this week' })).toHaveCount(0)
  })
})

/** Sends the form of an individual session as one of both: the page itself offers no joint one. */
async function putInCouplesSession(desk: Page) {
  await desk.getByText('Another time').click()
  const form = desk.locator('form').filter({ has: desk.getByLabel('Start') })
  await form
    .getByLabel('Day', { exact: true })
    .fill(await desk.locator('input[name=week]').first().inputValue())
  await form.getByLabel('Start').fill('17:00')
  for (const [name, value] of [
    ['kind', 'couples'],
    ['partner', ''],
  ] as const) {
    await form.locator(`input[name=${name}]`).evaluate((field: HTMLInputElement, to) => {
      field.value = to
    }, value)
  }
  await form.getByRole('button', { name: 'Add to the week' }).click()
  await expect(desk.getByText('Added to the draft.')).toBeVisible()
}
