import { expect, type Page } from '@playwright/test'
import type { DemoPair } from '../../../prisma/demo/apply-together'
import { replyFor } from '../../../prisma/demo/take-in'
import { concludeVerified, coverOf, dropReplyFile, openTab, pasteReply, said } from './at-the-desk'

/** A reply for each partner, one as a file and one pasted; each fact names its segment. */
export async function verifyBoth(desk: Page, pair: DemoPair) {
  const [hers, his] = pair.partners.map(({ name, surname }) => `${name} ${surname}`) as [string, string]
  await openTab(desk, 'Benefits')
  await dropReplyFile(desk, hers, 'reply.271', replyFor(pair, 0))
  await expect(said(desk)).toHaveText(
    'The reply is imported. Its facts are in the list, each with its segment.',
  )
  await pasteReply(desk, his, replyFor(pair, 1))
  for (const partner of [hers, his]) {
    const fact = (name: string) =>
      coverOf(desk, partner)
        .getByRole('row', { name: new RegExp(`^${name}`) })
        .first()
    await expect(fact('Coverage active')).toContainText('yes')
    await expect(fact('Kind of plan')).toContainText('PPO')
    await expect(fact('Deductible')).toContainText('$1,500.00')
    await expect(fact('Deductible').getByRole('link')).toHaveText(/^271 line \d+$/)
  }
  await coverOf(desk, hers)
    .getByRole('row', { name: /^Deductible/ })
    .first()
    .getByRole('link')
    .click()
  await expect(
    desk
      .getByRole('listitem')
      .filter({ hasText: /^\d+fact/ })
      .first(),
  ).toBeVisible()
  await desk.getByRole('link', { name: 'Benefits' }).click()
  for (const partner of [hers, his]) await concludeVerified(desk, partner)
}

/** Enrolls both and confirms the proposed team; answers who the couples therapist and the first partner’s own are. */
export async function takeIn(desk: Page, partner: string): Promise<{ couples: string; own: string }> {
  await openTab(desk, 'Overview')
  await desk.getByRole('button', { name: 'Enroll the couple' }).click()
  await expect(said(desk)).toHaveText('The couple is enrolled. Next comes the care team.')
  await openTab(desk, 'Care team')
  await desk.getByRole('button', { name: 'Confirm this team' }).click()
  await expect(said(desk)).toHaveText('The care team is confirmed.')
  const holder = async (place: string) => {
    const row = desk.getByRole('table', { name: 'Care team now' }).getByRole('row', { name: place })
    return (await row.getByRole('cell').first().innerText()).split(',')[0] ?? ''
  }
  return {
    couples: await holder('Couples therapist'),
    own: await holder(`${partner}’s individual therapist`),
  }
}

export async function publishNextWeek(desk: Page) {
  await openTab(desk, 'Schedule')
  await desk.getByRole('button', { name: 'Propose this week' }).click()
  await expect(said(desk)).toHaveText('A week is drafted. Nothing is booked yet.')
  await desk.getByRole('button', { name: 'Publish this week' }).click()
  await expect(said(desk)).toContainText('The week is published.')
  await expect(desk.getByText('fits 9–15 h on 3–5 days')).toHaveCount(2)
}
