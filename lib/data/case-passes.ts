import type { Transaction } from '@/lib/data/transaction'

export async function insertPass(
  tx: Transaction,
  pass: { couple: string; from: string; to: string },
  at: Date,
): Promise<void> {
  await tx.casePass.createMany({
    data: [{ coupleId: pass.couple, fromId: pass.from, toId: pass.to, passedAt: at }],
  })
}

/** False when ten minutes have passed, or the case is no longer where it was given. */
export async function takeBackCase(tx: Transaction, couple: string, at: Date): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ back: boolean }]>`SELECT take_back_case(${couple}::uuid, ${at}) AS back`
  return row.back
}
