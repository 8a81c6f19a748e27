import type { Transaction } from '@/lib/data/transaction'

type NewPendingAccount = {
  email: string
  name: string
  passwordHash: string
  zone: string
  locale: string
  tokenHash: string
  createdAt: Date
  expiresAt: Date
}

export async function insertPendingAccount(tx: Transaction, pending: NewPendingAccount): Promise<string> {
  const { id } = await tx.pendingAccount.create({ data: pending, select: { id: true } })
  return id
}

/** The account behind a link that still works. */
export function findPendingAccount(tx: Transaction, tokenHash: string, now: Date) {
  return tx.pendingAccount.findFirst({ where: { tokenHash, usedAt: null, expiresAt: { gt: now } } })
}

/** Uses up a link; false when somebody else just did. */
export async function redeemPendingAccount(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.pendingAccount.updateMany({
    where: { id, usedAt: null },
    data: { usedAt: now },
  })
  return count === 1
}

/** Once an address has an account, its other waiting links are worth nothing. */
export async function closePendingAccounts(tx: Transaction, email: string, now: Date): Promise<void> {
  await tx.pendingAccount.updateMany({ where: { email, usedAt: null }, data: { usedAt: now } })
}
