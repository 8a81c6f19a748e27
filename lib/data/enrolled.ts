import type { Transaction } from '@/lib/data/transaction'

/** Whether a couple the asker may see is in the program now. For a partner that is their own couple. */
export async function hasLiveEnrollment(tx: Transaction): Promise<boolean> {
  return (await tx.enrollment.count({ where: { endedAt: null } })) > 0
}
