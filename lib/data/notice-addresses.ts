import type { Transaction } from '@/lib/data/transaction'
import type { Locale } from '@/lib/domain/refusals'

/** Where to write, and in which language. For notices from fixed templates only; never shown on a screen. */
export type NoticeAddress = { to: string; locale: Locale }

/** The partners who hold a seat in this session, of whatever couple. */
export function listSeatedAddresses(tx: Transaction, session: string): Promise<NoticeAddress[]> {
  return tx.$queryRaw<NoticeAddress[]>`
    SELECT address AS "to", locale FROM notice_addresses(null, ${session}::uuid)`
}

/** Both partners of this couple. */
export function listCoupleAddresses(tx: Transaction, couple: string): Promise<NoticeAddress[]> {
  return tx.$queryRaw<NoticeAddress[]>`
    SELECT address AS "to", locale FROM notice_addresses(${couple}::uuid, null)`
}
