import type { Transaction } from '@/lib/data/transaction'

type NewChange = { personId: string; email: string; tokenHash: string; askedAt: Date; expiresAt: Date }

/** A new wish; those before it are worth nothing. */
export async function insertEmailChange(tx: Transaction, change: NewChange): Promise<void> {
  await tx.emailChange.updateMany({
    where: { personId: change.personId, closedAt: null },
    data: { closedAt: change.askedAt },
  })
  await tx.emailChange.createMany({ data: [change] })
}

export type WaitingChange = { id: string; personId: string; email: string; locale: string }

/** The wish behind a link that still works, of a person who may still sign in. */
export async function findEmailChange(
  tx: Transaction,
  tokenHash: string,
  now: Date,
): Promise<WaitingChange | undefined> {
  const found = await tx.emailChange.findFirst({
    where: { tokenHash, closedAt: null, expiresAt: { gt: now }, person: { is: { deactivatedAt: null } } },
    select: { id: true, personId: true, email: true, person: { select: { locale: true } } },
  })
  return found
    ? { id: found.id, personId: found.personId, email: found.email, locale: found.person.locale }
    : undefined
}

/** Uses up a link; false when somebody else just did. */
export async function redeemEmailChange(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.emailChange.updateMany({
    where: { id, closedAt: null },
    data: { closedAt: now },
  })
  return count === 1
}
