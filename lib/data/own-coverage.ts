import type { PlanHolder, PlanKind } from '@/lib/data/generated/enums'
import type { Transaction } from '@/lib/data/transaction'
import { isSamePlan } from '@/lib/domain/benefits/same-plan'

/** A partner's plan as that partner typed it; empty words for what was left out. */
export type OwnPlan = {
  holder: PlanHolder
  payerName: string
  memberId: string
  groupNumber: string
  planKind: PlanKind
}

/** The plan one named when applying, of those that hold. */
const ownPlan = (personId: string) => ({ personId, payOrder: 1, setAsideAt: null })

export function findOwnPlan(tx: Transaction, personId: string): Promise<OwnPlan | null> {
  return tx.coverage.findFirst({
    where: ownPlan(personId),
    select: { holder: true, payerName: true, memberId: true, groupNumber: true, planKind: true },
  })
}

/**
 * Keeps the plan one names while applying. Another than the one of a case that is over gets a row of its own; the former
 * one and what was found of it stay with that case. The same plan (payer, member ID, whose it is) goes on.
 */
export async function saveOwnPlan(
  tx: Transaction,
  personId: string,
  plan: OwnPlan,
  now: Date,
): Promise<void> {
  const stored = await findOwnPlan(tx, personId)
  if (stored && !isSamePlan(stored, plan))
    await tx.$executeRaw`SELECT set_own_plans_aside(${now}::timestamptz)`
  const columns = { ...plan, updatedAt: now }
  const { count } = await tx.coverage.updateMany({ where: ownPlan(personId), data: columns })
  if (count === 0)
    await tx.coverage.createMany({ data: [{ personId, payOrder: 1, namedAt: now, ...columns }] })
}

/** The plan one named when applying; it is there once it was saved. */
export async function findOwnCoverageId(tx: Transaction, personId: string): Promise<string> {
  const { id } = await tx.coverage.findFirstOrThrow({ where: ownPlan(personId), select: { id: true } })
  return id
}
