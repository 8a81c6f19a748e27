import type { Caller } from '@/lib/access/actor'
import { withdrawInvitations } from '@/lib/data/staff-invitations'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run, type Work } from '@/lib/use-cases/run'

export type WithdrawStaffInvitation = { invitationId: string }

/** Takes an invitation back; its link is worth nothing from then on. Refuses `invitation-no-longer-open`. */
export function withdrawStaffInvitation(
  caller: Caller,
  input: WithdrawStaffInvitation,
): Promise<Outcome<null>> {
  const withdraw = async ({ tx, now, record }: Work) => {
    const count = await withdrawInvitations(tx, { id: input.invitationId }, now)
    if (count === 0) return refuse(refusal('invitation-no-longer-open', {}))
    record({ subject: input.invitationId })
    return done(null)
  }
  return run(caller, 'staff.withdraw-invitation', {}, withdraw, input)
}
