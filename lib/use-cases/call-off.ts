import { listSeatedPeople, type NoticePerson } from '@/lib/data/notice-people'
import { releaseSeats } from '@/lib/data/seats'
import { markCancelled } from '@/lib/data/sessions'
import type { Transaction } from '@/lib/data/transaction'

type CallOff = { by: string; reason: string; now: Date }

/** Cancels a session and frees everyone in it. Returns the partners who were expected, so that they can be told. */
export async function callOff(
  tx: Transaction,
  session: string,
  { by, reason, now }: CallOff,
): Promise<NoticePerson[]> {
  const people = await listSeatedPeople(tx, session)
  await markCancelled(tx, session, by, reason, now)
  await releaseSeats(tx, session, { by, reason, at: now })
  return people
}
