import type { Caller } from '@/lib/access/actor'
import { hashToken } from '@/lib/auth/tokens'
import { answerInvitation, findOpenInvitation } from '@/lib/data/partner-invitations'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/** The invited person says no. The inviter never learns it: to them this is silence. */
export function declineInvitation(caller: Caller, { token }: { token: string }): Promise<Outcome<null>> {
  return run(caller, 'door.decline-invitation', {}, async ({ tx, now, record }) => {
    const invitation = await findOpenInvitation(tx, hashToken(token), now, { lock: true })
    if (!invitation) return refuse(refusal('invitation-not-open', {}))
    await answerInvitation(tx, invitation.id, { declinedAt: now })
    record({ facts: { invitation: invitation.id } })
    return done(null)
  })
}
