import type { SignedIn } from '@/lib/access/actor'
import { hashToken } from '@/lib/auth/tokens'
import { listApplicants } from '@/lib/data/applicants'
import { sendAfterCommit } from '@/lib/data/outbox'
import {
  countInvitationsSince,
  findInvitationSent,
  insertPartnerInvitation,
  withdrawInvitations,
} from '@/lib/data/partner-invitations'
import type { Transaction } from '@/lib/data/transaction'
import { invitationHours, invitationsADay } from '@/lib/domain/intake/invitation'
import { type Locale, type Refusal, refusal } from '@/lib/domain/refusals'
import { DAY, HOUR } from '@/lib/domain/time'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'

export type Invitation = { email: string; partnerName: string; locale: Locale }

/** Why nobody can be invited now. The answer does not depend on what became of an earlier invitation. */
export async function reasonsNotToInvite(
  tx: Transaction,
  applicationId: string,
  me: SignedIn,
  now: Date,
): Promise<Refusal[]> {
  const joined = (await listApplicants(tx, applicationId)).find(({ personId }) => personId !== me.id)
  if (joined) return [refusal('partner-already-joined', { name: joined.name })]
  const lately = await countInvitationsSince(tx, applicationId, new Date(now.getTime() - DAY))
  return lately >= invitationsADay ? [refusal('too-many-invitations', {})] : []
}

/** Whether an invitation still waits for an answer, as the inviter sees it. */
export async function invitationWaits(tx: Transaction, applicationId: string, now: Date): Promise<boolean> {
  const sent = await findInvitationSent(tx, applicationId)
  return sent !== null && sent.expiresAt > now
}

/** Takes back what waited and sends a new link. Only the mail holds the token; we keep its hash. */
export async function sendInvitation(
  tx: Transaction,
  { applicationId, me, now, token }: { applicationId: string; me: SignedIn; now: Date; token: string },
  { email, partnerName, locale }: Invitation,
): Promise<string> {
  await withdrawInvitations(tx, applicationId, now)
  const id = crypto.randomUUID()
  await insertPartnerInvitation(tx, {
    ...{ id, applicationId, email, partnerName, tokenHash: hashToken(token), invitedBy: me.id },
    createdAt: now,
    expiresAt: new Date(now.getTime() + invitationHours * HOUR),
  })
  const values = { inviter: me.name, link: linkTo(paths.invite(token)) }
  await sendAfterCommit(tx, { template: 'partner-invitation', to: email, locale, values }, now)
  return id
}
