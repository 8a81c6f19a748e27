import { expect, test } from '@playwright/test'
import { said } from './support/at-the-desk'
import { bringCouple } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { refusals } from './support/refusals'
import { asOwner } from './support/table-states'

test('a couple is enrolled only with a verified plan for each: every reason at once', async ({ browser }) => {
  const { coupleId, pair, coordinator } = await bringCouple('sent')
  const desk = await browserOf(browser, coordinator.email)
  await desk.goto(`/desk/${coupleId}`)
  await desk.getByRole('button', { name: 'Enroll the couple' }).click()
  await expect(refusals(desk)).toHaveText(
    pair.partners.map(
      ({ name }) =>
        `${name}’s benefits are not settled yet: a plan must be verified, or it must be on record that ${name} pays.`,
    ),
  )
})

test('pressed twice, and in two tabs, a couple is enrolled once', async ({ browser }) => {
  const { coupleId, coordinator } = await bringCouple('verified')
  const desk = await browserOf(browser, coordinator.email)
  const second = await desk.context().newPage()
  for (const tab of [desk, second]) await tab.goto(`/desk/${coupleId}`)
  await desk.getByRole('button', { name: 'Enroll the couple' }).dblclick()
  await expect(said(desk)).toContainText('The couple is enrolled.')
  await second.getByRole('button', { name: 'Enroll the couple' }).click()
  await expect(refusals(second)).toHaveText(['This couple is already enrolled.'])
  expect(await count('enrollment', coupleId)).toBe(1)
})

test('a therapist who serves one partner is not given to the other', async ({ browser }) => {
  const { coupleId, pair, coordinator } = await bringCouple('enrolled')
  const [maya, sam] = pair.partners.map(({ name }) => name)
  const desk = await browserOf(browser, coordinator.email)
  await desk.goto(`/desk/${coupleId}/care-team`)
  const hers = desk.getByLabel(`${maya}’s individual therapist`)
  const chosen = await hers.locator('option:checked').innerText()
  const name = chosen.split(',')[0] ?? ''
  await desk.getByLabel(`${sam}’s individual therapist`).selectOption(await hers.inputValue())
  await desk.getByRole('button', { name: 'Check this team' }).click()
  const problem = desk.getByRole('alert').filter({ hasText: 'This team does not work yet' })
  await expect(problem).toContainText(
    `${name} is already ${maya}’s individual therapist. Each partner has their own.`,
  )
  await desk.getByRole('button', { name: 'Confirm this team' }).click()
  const refused = desk.getByRole('alert', { name: 'This was not done' })
  await expect(refused).toContainText(`${name} is already ${maya}’s individual therapist.`)
  expect(await count('care_assignment', coupleId)).toBe(0)
})

async function count(table: 'enrollment' | 'care_assignment', couple: string): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM ${table} WHERE couple_id = $1`
  const { rows } = await asOwner(process.env.DATABASE_OWNER_URL ?? '', (client) =>
    client.query<{ n: number }>(sql, [couple]),
  )
  return rows[0]?.n ?? -1
}
