import { listJointAhead } from '@/lib/data/clearances'
import { releaseSeatsOf } from '@/lib/data/seats'
import type { Transaction } from '@/lib/data/transaction'
import { callOff } from '@/lib/use-cases/call-off'

/** The word kept with every session a program changes: it says nothing about why. */
export const programChange = 'program-change'

/**
 * Calls off every joint session a couple has ahead, and takes it out of its groups, which go on for the others. Returns
 * how many sessions it were; telling the partners is the caller's.
 */
export async function callOffJoint(
  tx: Transaction,
  couple: string,
  { partners, by, now }: { partners: readonly string[]; by: string; now: Date },
): Promise<number> {
  const ahead = await listJointAhead(tx, couple, now)
  for (const { id, shared } of ahead) {
    if (shared) await releaseSeatsOf(tx, id, partners, { by, reason: programChange, at: now })
    else await callOff(tx, id, { by, reason: programChange, now })
  }
  return ahead.length
}
