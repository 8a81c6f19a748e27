import type { Transaction } from '@/lib/data/transaction'

type NewReset = { personId: string; tokenHash: string; createdAt: Date; expiresAt: Date }

export async function insertPasswordReset(tx: Transaction, reset: NewReset): Promise<void> {
  await tx.passwordReset.create({ data: reset, select: { id: true } })
}

/** The reset behind a link that still works, of a person who may still sign in. */
export function findPasswordReset(tx: Transaction, tokenHash: string, now: Date) {
  return tx.passwordReset.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now }, person: { deactivatedAt: null } },
    select: {
      id: true,
      personId: true,
      person: { select: { locale: true, account: { select: { email: true } } } },
    },
  })
}

/** Uses up a link; false when somebody else just did. */
export async function redeemPasswordReset(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.passwordReset.updateMany({ where: { id, usedAt: null }, data: { usedAt: now } })
  return count === 1
}

/** A new password makes every other waiting link of this person worth nothing. */
export async function closePasswordResets(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx.passwordReset.updateMany({ where: { personId, usedAt: null }, data: { usedAt: now } })
}
