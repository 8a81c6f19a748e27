import type { PlanHolder, PlanKind } from '@/lib/data/generated/enums'
import type { Transaction } from '@/lib/data/transaction'

/** A partner's plan as that partner typed it; empty words for what was left out. */
export type OwnPlan = {
  holder: PlanHolder
  payerName: string
  memberId: string
  groupNumber: string
  planKind: PlanKind
}

export function findOwnPlan(tx: Transaction, personId: string): Promise<OwnPlan | null> {
  return tx.coverage.findUnique({
    where: { personId_payOrder: { personId, payOrder: 1 } },
    select: { holder: true, payerName: true, memberId: true, groupNumber: true, planKind: true },
  })
}

export async function saveOwnPlan(
  tx: Transaction,
  personId: string,
  plan: OwnPlan,
  now: Date,
): Promise<void> {
  const columns = { ...plan, updatedAt: now }
  await tx.coverage.upsert({
    where: { personId_payOrder: { personId, payOrder: 1 } },
    create: { personId, payOrder: 1, ...columns },
    update: columns,
    select: { id: true },
  })
}

/** The plan one named when applying; it is there once it was saved. */
export async function findOwnCoverageId(tx: Transaction, personId: string): Promise<string> {
  const { id } = await tx.coverage.findUniqueOrThrow({
    where: { personId_payOrder: { personId, payOrder: 1 } },
    select: { id: true },
  })
  return id
}
