import { expect, type Page } from '@playwright/test'
import { asOwner } from './table-states'

/** The link in the newest mail to this address, read where the demo shows its mail, in a tab that is closed again. */
export async function linkMailedTo(page: Page, email: string): Promise<string> {
  const outbox = await page.context().newPage()
  await outbox.goto('/dev/outbox')
  const newest = outbox.getByText(`To ${email}`, { exact: true }).first()
  await expect(newest).toBeVisible()
  const link = await newest.locator('xpath=following::a[1]').getAttribute('href')
  await outbox.close()
  return link ?? ''
}

/** Everything that was ever mailed to this address, in order. */
export const messagesTo = (email: string): Promise<unknown[]> =>
  asOwner(process.env.DATABASE_OWNER_URL ?? '', async (client) => {
    const sql = 'SELECT template, values FROM outbox_message WHERE to_address = $1 ORDER BY created_at'
    return (await client.query(sql, [email])).rows
  })
