import type { Transaction } from '@/lib/data/transaction'
import type { Locale } from '@/lib/domain/refusals'

/** Whom to tell, and in which language. Where they are reached is found out when the message is delivered. */
export type NoticePerson = { person: string; locale: Locale }

/** The partners who hold a seat in this session, of whatever couple. */
export function listSeatedPeople(tx: Transaction, session: string): Promise<NoticePerson[]> {
  return tx.$queryRaw<NoticePerson[]>`
    SELECT person, locale FROM notice_people(null, ${session}::uuid)`
}

/** Both partners of this couple. */
export function listCouplePeople(tx: Transaction, couple: string): Promise<NoticePerson[]> {
  return tx.$queryRaw<NoticePerson[]>`
    SELECT person, locale FROM notice_people(${couple}::uuid, null)`
}
