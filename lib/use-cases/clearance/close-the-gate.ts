import { listJointAhead } from '@/lib/data/clearances'
import { listCouplePeople } from '@/lib/data/notice-people'
import { releaseSeatsOf } from '@/lib/data/seats'
import type { Transaction } from '@/lib/data/transaction'
import { callOff } from '@/lib/use-cases/call-off'
import { tellPartners } from '@/lib/use-cases/tell-partners'

/** The word kept with every session a program changes: it says nothing about why. */
const neutralReason = 'program-change'

/**
 * Calls off every joint session a couple has ahead, and takes it out of its groups, which go on for the others. Both
 * partners are told, once, in the words of any other change. Returns how many sessions it were.
 */
export async function closeTheGate(
  tx: Transaction,
  couple: string,
  { partners, by, now }: { partners: readonly string[]; by: string; now: Date },
): Promise<number> {
  const ahead = await listJointAhead(tx, couple, now)
  if (ahead.length === 0) return 0
  const people = await listCouplePeople(tx, couple)
  for (const { id, shared } of ahead) {
    if (shared) await releaseSeatsOf(tx, id, partners, { by, reason: neutralReason, at: now })
    else await callOff(tx, id, { by, reason: neutralReason, now })
  }
  await tellPartners(tx, 'appointment-changed', people, now)
  return ahead.length
}
