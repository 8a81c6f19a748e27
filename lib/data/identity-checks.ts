import type { Transaction } from '@/lib/data/transaction'
import type { IdentityCard, IdentityFact, IdentityWay } from '@/lib/domain/program/identity'

export type IdentityCheck = {
  couple: string
  person: string
  way: IdentityWay
  card: IdentityCard
  agreed: IdentityFact[]
  alone: boolean
  by: string
}

export async function insertIdentityCheck(tx: Transaction, check: IdentityCheck, at: Date): Promise<void> {
  const { couple, person, by, ...rest } = check
  await tx.identityCheck.createMany({
    data: [{ ...rest, coupleId: couple, personId: person, checkedBy: by, checkedAt: at }],
  })
}

/** Those of a couple's partners that count. */
export function listIdentityChecks(tx: Transaction, couple: string) {
  return tx.identityCheck.findMany({
    where: { coupleId: couple, withdrawnAt: null },
    select: { personId: true, way: true, card: true, checkedAt: true },
  })
}

/** False when none counts. */
export async function withdrawIdentityCheck(tx: Transaction, person: string, at: Date): Promise<boolean> {
  const { count } = await tx.identityCheck.updateMany({
    where: { personId: person, withdrawnAt: null },
    data: { withdrawnAt: at },
  })
  return count > 0
}
