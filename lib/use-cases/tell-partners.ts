import type { NoticePerson } from '@/lib/data/notice-people'
import { sendAfterCommit } from '@/lib/data/outbox'
import type { Transaction } from '@/lib/data/transaction'
import type { Notice } from '@/lib/domain/contact/notices'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'

/**
 * Tells partners that something is new for them. The message says that and no more: it is a page the other partner, or
 * anyone near the screen, may read. Everybody is told once, however much changed, and only where and when they said
 * that we may. `path`: where it is to be seen.
 */
export async function tellPartners(
  tx: Transaction,
  notice: Notice,
  people: readonly NoticePerson[],
  now: Date,
  path: string = paths.home,
): Promise<void> {
  const values = { link: linkTo(path) }
  const once = new Map(people.map((one) => [one.person, one]))
  for (const { person, locale } of once.values()) {
    await sendAfterCommit(tx, { template: notice, person, locale, values }, now)
  }
}
