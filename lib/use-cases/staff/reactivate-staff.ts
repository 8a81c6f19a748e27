import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { lockStaffMember, setDeactivated } from '@/lib/data/staff'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run, type Work } from '@/lib/use-cases/run'

export type ReactivateStaff = { personId: string }

/**
 * Someone comes back: they may sign in again with the password they had. Sessions that were ended stay ended, and
 * cases that were handed over stay where they are. Refuses `not-deactivated`.
 */
export function reactivateStaff(caller: Caller, input: ReactivateStaff): Promise<Outcome<null>> {
  const reactivate = async ({ tx, record }: Work) => {
    const member = await lockStaffMember(tx, input.personId)
    if (!member) throw new NotFound()
    if (!member.deactivated) return refuse(refusal('not-deactivated', { name: member.name }))
    await setDeactivated(tx, input.personId, null)
    record({ subject: input.personId, facts: { role: member.role } })
    return done(null)
  }
  return run(caller, 'staff.reactivate', { person: input.personId }, reactivate, input)
}
