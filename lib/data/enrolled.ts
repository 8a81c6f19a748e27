import type { Transaction } from '@/lib/data/transaction'

/**
 * Whether somebody the asker may see is in the program now, as a couple or in care of their own. For a partner that is
 * they themselves.
 */
export async function isInCare(tx: Transaction): Promise<boolean> {
  if ((await tx.enrollment.count({ where: { endedAt: null } })) > 0) return true
  return (await tx.soloCare.count({ where: { untilAt: null } })) > 0
}
