import type { Transaction } from '@/lib/data/transaction'

const usable = (personId: string) => ({ personId, usedAt: null, replacedAt: null })

/** A new set; what was left of the old one is worth nothing. */
export async function replaceRecoveryCodes(tx: Transaction, personId: string, hashes: string[], now: Date) {
  await dropRecoveryCodes(tx, personId, now)
  await tx.recoveryCode.createMany({
    data: hashes.map((codeHash) => ({ personId, codeHash, madeAt: now })),
  })
}

export async function dropRecoveryCodes(tx: Transaction, personId: string, now: Date) {
  await tx.recoveryCode.updateMany({ where: usable(personId), data: { replacedAt: now } })
}

/** Uses up a code, however its hash was made. False when it is none of theirs, or was used already. */
export async function spendRecoveryCode(
  tx: Transaction,
  personId: string,
  hashes: string[],
  now: Date,
): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { ...usable(personId), codeHash: { in: hashes } },
    data: { usedAt: now },
  })
  return count > 0
}

export const countRecoveryCodes = (tx: Transaction, personId: string) =>
  tx.recoveryCode.count({ where: usable(personId) })
