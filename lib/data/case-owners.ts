import type { Transaction } from '@/lib/data/transaction'

/** Waits for whoever hands over the same case, then says who has it. */
export async function lockCaseOwner(
  tx: Transaction,
  couple: string,
): Promise<{ coordinatorId: string | null } | undefined> {
  const [row] = await tx.$queryRaw<{ coordinatorId: string | null }[]>`
    SELECT coordinator_id AS "coordinatorId" FROM application WHERE couple_id = ${couple}::uuid FOR UPDATE`
  return row
}

/** Coordinators who can sign in, by name. */
export function listCoordinators(tx: Transaction) {
  return tx.person.findMany({
    where: { role: 'coordinator', deactivatedAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}

export async function setCaseOwner(tx: Transaction, couple: string, coordinator: string): Promise<void> {
  await tx.application.updateMany({ where: { coupleId: couple }, data: { coordinatorId: coordinator } })
}
