import { expect, type Page } from '@playwright/test'

type Decision = 'Joint sessions may begin' | 'Individual care only'

/** A clinician on duty takes the couple's review, meets each partner alone, and decides: all at their own pages. */
export async function meetAndDecide(duty: Page, names: readonly [string, string], decision: Decision) {
  await duty.goto('/review')
  const couple = names.join(' and ')
  // The demo's names come again; whoever sent last stands last.
  const row = duty.getByRole('row', { name: new RegExp(couple) }).last()
  await row.getByRole('button', { name: 'Take this review' }).click()
  await expect(duty.getByRole('heading', { name: couple })).toBeVisible()
  for (const name of names) {
    await duty.getByRole('link', { name: `Open ${name}’s part` }).click()
    await duty.getByText('Record an interview').click()
    await duty.getByLabel('Day', { exact: true }).fill('2026-01-05')
    await duty.getByLabel(/^Time/).fill('10:00')
    await duty.getByLabel('Yes', { exact: true }).check()
    await duty.getByLabel('What was said').fill('Met by video, alone in the room.')
    await duty.getByRole('button', { name: 'Record the interview' }).click()
    await expect(duty.getByText('The interview is on record.')).toBeVisible()
    await duty.getByRole('link', { name: 'The couple' }).click()
  }
  await duty.getByRole('radio', { name: decision }).check()
  await duty.getByRole('textbox', { name: 'Reason' }).fill('Each met alone.')
  await duty.getByRole('button', { name: 'Record the decision' }).click()
  await expect(duty.getByText('The decision is on record')).toBeVisible()
}
