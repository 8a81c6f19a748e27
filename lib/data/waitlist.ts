import type { Transaction } from '@/lib/data/transaction'
import type { WaitlistReason } from '@/lib/domain/program/waitlist'

/** `place` counts from 1 among all couples that wait, whoever looks after them. */
export type WaitlistPlace = { coupleId: string; place: number; reason: WaitlistReason; addedAt: Date }

export async function insertWaitlist(
  tx: Transaction,
  entry: { couple: string; reason: WaitlistReason; by: string; told: boolean },
  at: Date,
): Promise<void> {
  const { couple, reason, by, told } = entry
  await tx.waitlistEntry.createMany({
    data: [{ coupleId: couple, reason, addedBy: by, addedAt: at, toldAt: told ? at : null }],
  })
}

/** False when the couple was not waiting. */
export async function endWaitlist(tx: Transaction, couple: string, at: Date): Promise<boolean> {
  const { count } = await tx.waitlistEntry.updateMany({
    where: { coupleId: couple, removedAt: null },
    data: { removedAt: at },
  })
  return count > 0
}

export function listWaitlistPlaces(tx: Transaction, couples: readonly string[]): Promise<WaitlistPlace[]> {
  return tx.$queryRaw<WaitlistPlace[]>`
    SELECT couple_id AS "coupleId", place, reason, added_at AS "addedAt" FROM waitlist_places(${couples}::uuid[])`
}

/** What the asking partner was told about waiting; undefined before staff said so. */
export async function findWaitingTold(
  tx: Transaction,
): Promise<{ reason: WaitlistReason; since: Date } | undefined> {
  const [told] = await tx.$queryRaw<
    { reason: WaitlistReason; since: Date }[]
  >`SELECT reason, since FROM waiting_told()`
  return told
}
