import type { PersonKind } from '@/lib/access/actor'
import type { Transaction } from '@/lib/data/transaction'

type NewInvitation = {
  id: string
  email: string
  role: PersonKind
  name: string
  tokenHash: string
  invitedBy: string | null
  createdAt: Date
  expiresAt: Date
}

const open = { acceptedAt: null, withdrawnAt: null }

export async function insertStaffInvitation(tx: Transaction, invitation: NewInvitation): Promise<void> {
  await tx.staffInvitation.createMany({ data: [invitation] })
}

/** The invitation behind a link that still works. */
export function findStaffInvitation(tx: Transaction, tokenHash: string, now: Date) {
  return tx.staffInvitation.findFirst({
    where: { tokenHash, ...open, expiresAt: { gt: now } },
    select: { id: true, email: true, role: true, name: true },
  })
}

/** Invitations nobody has answered, the newest first; those past their time are among them. */
export function listOpenInvitations(tx: Transaction) {
  return tx.staffInvitation.findMany({
    where: open,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, email: true, role: true, name: true, expiresAt: true },
  })
}

/** Uses up an invitation; false when somebody else just did, or it was withdrawn. */
export async function acceptInvitation(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.staffInvitation.updateMany({
    where: { id, ...open },
    data: { acceptedAt: now },
  })
  return count === 1
}

/** Takes back one invitation, or every open one to an address; answers how many there were. */
export async function withdrawInvitations(
  tx: Transaction,
  which: { id: string } | { email: string } | { role: PersonKind },
  now: Date,
): Promise<number> {
  const { count } = await tx.staffInvitation.updateMany({
    where: { ...which, ...open },
    data: { withdrawnAt: now },
  })
  return count
}
