import { listSeatedAddresses, type NoticeAddress } from '@/lib/data/notice-addresses'
import { releaseSeats } from '@/lib/data/seats'
import { markCancelled } from '@/lib/data/sessions'
import type { Transaction } from '@/lib/data/transaction'

type CallOff = { by: string; reason: string; now: Date }

/** Cancels a session and frees everyone in it. Returns where the partners who were expected can be told. */
export async function callOff(
  tx: Transaction,
  session: string,
  { by, reason, now }: CallOff,
): Promise<NoticeAddress[]> {
  const addresses = await listSeatedAddresses(tx, session)
  await markCancelled(tx, session, by, reason, now)
  await releaseSeats(tx, session, { by, reason, at: now })
  return addresses
}
