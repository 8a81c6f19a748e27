import type { Transaction } from '@/lib/data/transaction'

type NewChange = { personId: string; email: string; tokenHash: string; askedAt: Date; expiresAt: Date }

/** A new wish; those before it are worth nothing. */
export async function insertEmailChange(tx: Transaction, change: NewChange): Promise<void> {
  await closeEmailChanges(tx, change.personId, change.askedAt)
  await tx.emailChange.createMany({ data: [change] })
}

/** The links sent so far are worth nothing from now on; how many still were. */
export async function closeEmailChanges(tx: Transaction, personId: string, now: Date): Promise<number> {
  const { count } = await tx.emailChange.updateMany({
    where: { personId, closedAt: null, expiresAt: { gt: now } },
    data: { closedAt: now },
  })
  return count
}

/** The address somebody asked for and has not confirmed yet. */
export async function findWantedEmail(tx: Transaction, personId: string, now: Date): Promise<string | null> {
  const found = await tx.emailChange.findFirst({
    where: { personId, closedAt: null, expiresAt: { gt: now } },
    select: { email: true },
  })
  return found?.email ?? null
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
