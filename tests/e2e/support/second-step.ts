import type { Page } from '@playwright/test'
import { hashRecoveryCode, newRecoveryCodes } from '@/lib/auth/recovery-codes'
import { inTransaction } from '@/lib/data/transaction'
import { personAt } from '../../../prisma/demo/mailbox'

/** Takes the second step of the sign-in form with a recovery code made for it: an app's code would work once in half a minute. */
export async function takeSecondStep(page: Page, email: string): Promise<void> {
  await page.getByLabel('Code').fill(await codeOnPaperFor(email))
  await page.getByRole('button', { name: 'Go on' }).click()
}

/** The key an app is offered, as one would type it in by hand. */
export async function offeredKey(page: Page): Promise<string> {
  const letters = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()
  return (letters ?? '').replaceAll(' ', '')
}

/** One more recovery code of theirs. */
export async function codeOnPaperFor(email: string): Promise<string> {
  const personId = await personAt(email)
  const [code = ''] = newRecoveryCodes()
  const data = { personId, codeHash: hashRecoveryCode(personId, code), madeAt: new Date() }
  await inTransaction({ role: 'half', halfId: personId }, (tx) =>
    tx.recoveryCode.createMany({ data: [data] }),
  )
  return code
}
