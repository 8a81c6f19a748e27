import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { revokeAllLoginSessions } from '@/lib/data/login-sessions'
import { couplesServedBy, lockStaffMember, lockTheAdmins, setRole } from '@/lib/data/staff'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import type { StaffRole } from '@/lib/domain/staff-roles'
import { run, type Work } from '@/lib/use-cases/run'
import { type HandedOver, handOver } from '@/lib/use-cases/staff/hand-over'

export type ChangeStaffRole = { personId: string; role: StaffRole }

/**
 * A member of staff takes another role: they sign in anew, and what hung on the old role is given away first.
 * Nobody changes their own role, so one admin always remains. Refuses `cannot-change-own-role`, `already-in-role`,
 * `clinician-still-serves`.
 */
export function changeStaffRole(caller: Caller, input: ChangeStaffRole): Promise<Outcome<HandedOver>> {
  const { personId, role } = input
  const change = async ({ tx, actor, now, record }: Work) => {
    await lockTheAdmins(tx)
    const self = await lockStaffMember(tx, person(actor).id)
    if (!self || self.deactivated || self.role !== 'admin') throw new NotFound()
    if (self.id === personId) return refuse(refusal('cannot-change-own-role', {}))
    const member = await lockStaffMember(tx, personId)
    if (!member) throw new NotFound()
    const { name } = member
    if (member.role === role) return refuse(refusal('already-in-role', { name, role }))
    const couples = await couplesServedBy(tx, personId)
    if (couples > 0) return refuse(refusal('clinician-still-serves', { name, couples }))
    await setRole(tx, personId, role)
    await revokeAllLoginSessions(tx, personId, 'role changed', now)
    const moved = await handOver({ tx, record }, personId)
    record({ subject: personId, facts: { from: member.role, to: role, ...moved } })
    return done(moved)
  }
  return run(caller, 'staff.change-role', { person: personId }, change, input)
}
