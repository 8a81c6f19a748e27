import type { Transaction } from '@/lib/data/transaction'
import type { Wish } from '@/lib/domain/taking-part/wish'

export type WithdrawalRow = { id: string; personId: string; name: string; wish: Wish; saidAt: Date }

/** What this person said and has not taken back, and nobody has answered yet. */
export async function findOpenWithdrawal(
  tx: Transaction,
  personId: string,
): Promise<{ wish: Wish; saidAt: Date } | null> {
  const row = await tx.withdrawal.findFirst({
    where: { personId, undoneAt: null, answeredAt: null },
    select: { wish: true, saidAt: true },
  })
  return row && { wish: row.wish as Wish, saidAt: row.saidAt }
}

/** The open ones of a couple, for those who may read them. */
export function listWithdrawals(tx: Transaction, couple: string): Promise<WithdrawalRow[]> {
  return tx.$queryRaw<WithdrawalRow[]>`
    SELECT w.id, w.person_id AS "personId", p.name, w.wish, w.said_at AS "saidAt"
      FROM withdrawal w JOIN application a ON a.id = w.application_id JOIN person p ON p.id = w.person_id
     WHERE a.couple_id = ${couple}::uuid AND w.undone_at IS NULL AND w.answered_at IS NULL
     ORDER BY w.said_at`
}

type NewWithdrawal = { applicationId: string; personId: string; wish: Wish }

export async function insertWithdrawal(tx: Transaction, withdrawal: NewWithdrawal, at: Date): Promise<void> {
  await tx.withdrawal.createMany({ data: [{ ...withdrawal, saidAt: at }] })
}

/** False when there was nothing to undo. */
export async function undoWithdrawal(tx: Transaction, personId: string, at: Date): Promise<boolean> {
  const { count } = await tx.withdrawal.updateMany({
    where: { personId, undoneAt: null, answeredAt: null },
    data: { undoneAt: at },
  })
  return count > 0
}
