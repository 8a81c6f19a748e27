import type { Transaction } from '@/lib/data/transaction'

/** An invitation as the door sees it. */
export type OpenInvitation = {
  id: string
  applicationId: string
  email: string
  partnerName: string
  invitedBy: string
}

export async function insertPartnerInvitation(
  tx: Transaction,
  invitation: {
    id: string
    applicationId: string
    email: string
    partnerName: string
    tokenHash: string
    invitedBy: string
    createdAt: Date
    expiresAt: Date
  },
): Promise<void> {
  await tx.partnerInvitation.createMany({ data: [invitation] })
}

/** The inviter's latest invitation that was not taken back. What the invited person answered is not among its facts. */
export function findInvitationSent(tx: Transaction, applicationId: string) {
  return tx.partnerInvitation.findFirst({
    where: { applicationId, withdrawnAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true, email: true, partnerName: true, createdAt: true, expiresAt: true },
  })
}

export function countInvitationsSince(tx: Transaction, applicationId: string, since: Date): Promise<number> {
  return tx.partnerInvitation.count({ where: { applicationId, createdAt: { gt: since } } })
}

/** Takes back whatever still waits. True when something did. */
export async function withdrawInvitations(
  tx: Transaction,
  applicationId: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.partnerInvitation.updateMany({
    where: { applicationId, acceptedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  })
  return count > 0
}

/**
 * The invitation behind a token's hash while it can still be answered: not answered, not taken back, younger than its
 * 72 hours, and for an application nobody has sent. `lock` keeps it for this transaction.
 */
export async function findOpenInvitation(
  tx: Transaction,
  tokenHash: string,
  now: Date,
  { lock = false } = {},
): Promise<OpenInvitation | null> {
  if (lock) await tx.$queryRaw`SELECT 1 FROM partner_invitation WHERE token_hash = ${tokenHash} FOR UPDATE`
  return tx.partnerInvitation.findFirst({
    where: {
      tokenHash,
      acceptedAt: null,
      declinedAt: null,
      withdrawnAt: null,
      expiresAt: { gt: now },
      application: { submittedAt: null, closedAt: null, applicants: { some: { leftAt: null } } },
    },
    select: { id: true, applicationId: true, email: true, partnerName: true, invitedBy: true },
  })
}

export async function answerInvitation(
  tx: Transaction,
  id: string,
  answer: { acceptedAt: Date } | { declinedAt: Date },
): Promise<void> {
  await tx.partnerInvitation.updateMany({ where: { id }, data: answer })
}
