import type { Transaction } from '@/lib/data/transaction'

type NewReset = { personId: string | null; tokenHash: string; createdAt: Date; expiresAt: Date }

export async function insertPasswordReset(tx: Transaction, reset: NewReset): Promise<void> {
  await tx.passwordReset.create({ data: reset, select: { id: true } })
}

export type WaitingReset = { id: string; personId: string; email: string; name: string; locale: string }

/** The reset behind a link that still works, of a person who may still sign in. */
export async function findPasswordReset(
  tx: Transaction,
  tokenHash: string,
  now: Date,
): Promise<WaitingReset | undefined> {
  const found = await tx.passwordReset.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now }, person: { is: { deactivatedAt: null } } },
    select: {
      id: true,
      person: { select: { id: true, name: true, locale: true, account: { select: { email: true } } } },
    },
  })
  if (!found?.person?.account) return undefined
  const { id, name, locale, account } = found.person
  return { id: found.id, personId: id, email: account.email, name, locale }
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
