import type { Transaction } from '@/lib/data/transaction'
import type { WaitingOn } from '@/lib/domain/program/desk-views'

type Snooze = { couple: string; until: Date; waitingOn: WaitingOn | null; by: string }

/** Puts a couple aside until a moment; an earlier date for it ends. */
export async function insertSnooze(tx: Transaction, { couple, until, waitingOn, by }: Snooze, at: Date) {
  await endSnooze(tx, couple, at)
  await tx.caseSnooze.createMany({ data: [{ coupleId: couple, until, waitingOn, setBy: by, setAt: at }] })
}

/** False when it was not put aside; with `made`, when it was not put aside by that person up to that moment. */
export async function endSnooze(
  tx: Transaction,
  couple: string,
  at: Date,
  made?: { by: string; until: Date },
): Promise<boolean> {
  const { count } = await tx.caseSnooze.updateMany({
    where: {
      ...{ coupleId: couple, endedAt: null },
      ...(made && { setBy: made.by, setAt: { lte: made.until } }),
    },
    data: { endedAt: at },
  })
  return count > 0
}
