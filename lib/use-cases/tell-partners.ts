import type { NoticeAddress } from '@/lib/data/notice-addresses'
import { sendAfterCommit } from '@/lib/data/outbox'
import type { Transaction } from '@/lib/data/transaction'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'

/**
 * Tells partners that something in their calendar is new. The mail says that and no more: it is a page the other
 * partner, or anyone near the screen, may read. Everybody is told once, however many sessions changed.
 */
export async function tellPartners(
  tx: Transaction,
  template: 'week-published' | 'appointment-changed',
  addresses: readonly NoticeAddress[],
  now: Date,
): Promise<void> {
  const values = { link: `${env.APP_ORIGIN}${paths.home}` }
  const once = new Map(addresses.map((address) => [address.to, address]))
  for (const { to, locale } of once.values()) await sendAfterCommit(tx, { template, to, locale, values }, now)
}
