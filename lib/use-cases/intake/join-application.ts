import { type Caller, person } from '@/lib/access/actor'
import { hashToken } from '@/lib/auth/tokens'
import { findAccountByEmail } from '@/lib/data/accounts'
import { insertApplicant, leaveApplication, listApplicants } from '@/lib/data/applicants'
import { findApplicationOf } from '@/lib/data/applications'
import { answerInvitation, findOpenInvitation } from '@/lib/data/partner-invitations'
import type { Transaction } from '@/lib/data/transaction'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/**
 * Someone who has an account already, and is signed in, accepts an invitation to their own address. Who had begun an
 * application alone leaves that one; their own answers come along. Refuses `invitation-not-open`,
 * `invitation-for-someone-else`, `already-in-an-application`.
 */
export function joinApplication(caller: Caller, { token }: { token: string }): Promise<Outcome<null>> {
  return run(caller, 'door.accept-invitation', {}, async ({ tx, actor, now, record }) => {
    const invitation = await findOpenInvitation(tx, hashToken(token), now, { lock: true })
    if (!invitation) return refuse(refusal('invitation-not-open', {}))
    const account = await findAccountByEmail(tx, invitation.email)
    if (actor.kind !== 'partner' || account?.personId !== person(actor).id) {
      return refuse(refusal('invitation-for-someone-else', {}))
    }

    const { applicationId } = invitation
    const alone = await leaveLonelyApplication(tx, actor.id, now)
    if (alone === 'in-another') return refuse(refusal('already-in-an-application', {}))

    const partDoneAt = alone?.partDone ? now : null
    await insertApplicant(tx, { applicationId, personId: actor.id, position: 2, joinedAt: now, partDoneAt })
    await answerInvitation(tx, invitation.id, { acceptedAt: now })
    record({ subject: actor.id, facts: { application: applicationId, invitation: invitation.id } })
    return done(null)
  })
}

/** Leaves an application in which nobody else is and which was not sent; says whether one's own part was done there. */
async function leaveLonelyApplication(tx: Transaction, personId: string, now: Date) {
  const current = await findApplicationOf(tx, personId)
  if (!current) return null
  const applicants = await listApplicants(tx, current.id)
  if (current.submittedAt || applicants.length > 1) return 'in-another' as const
  await leaveApplication(tx, { applicationId: current.id, personId }, now)
  return { partDone: applicants[0]?.partDone ?? false }
}
