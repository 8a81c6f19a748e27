import { type Caller, person } from '@/lib/access/actor'
import { hashToken, newToken } from '@/lib/auth/tokens'
import { findAccountByEmail } from '@/lib/data/accounts'
import { sendAfterCommit } from '@/lib/data/outbox'
import { insertStaffInvitation, withdrawInvitations } from '@/lib/data/staff-invitations'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import type { StaffRole } from '@/lib/domain/staff-roles'
import { DAY } from '@/lib/domain/time'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'
import { run, type Work } from '@/lib/use-cases/run'

export type InviteStaff = { email: string; name: string; role: StaffRole }

/** An invitation works once, for 72 hours. */
export const invitedFor = 3 * DAY

/**
 * An admin asks someone to join the staff: a link goes to their address. Asking again takes the earlier link back.
 * An address that staff use already is refused here (`staff-address-has-account`). A partner's address is not: an
 * admin must not learn from us who is a patient. Such an invitation is refused when it is opened, and the partner's
 * account is never touched.
 */
export function inviteStaff(caller: Caller, input: InviteStaff): Promise<Outcome<{ invitationId: string }>> {
  const { email, name, role } = input
  const token = newToken()
  const invite = async ({ tx, actor, now, record }: Work) => {
    if (await findAccountByEmail(tx, email)) return refuse(refusal('staff-address-has-account', { email }))
    await withdrawInvitations(tx, { email }, now)
    const id = crypto.randomUUID()
    const expiresAt = new Date(now.getTime() + invitedFor)
    const invitedBy = person(actor).id
    const tokenHash = hashToken(token)
    await insertStaffInvitation(tx, {
      id,
      email,
      name,
      role,
      tokenHash,
      invitedBy,
      createdAt: now,
      expiresAt,
    })
    const values = { link: linkTo(paths.staffInvite(token)) }
    await sendAfterCommit(tx, { template: 'staff-invitation', to: email, locale: 'en', values }, now)
    record({ subject: id, facts: { role } })
    return done({ invitationId: id })
  }
  return run(caller, 'staff.invite', {}, invite, input)
}
