import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { revokeAllLoginSessions } from '@/lib/data/login-sessions'
import { lockStaffMember, lockTheAdmins, setDeactivated } from '@/lib/data/staff'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run, type Work } from '@/lib/use-cases/run'
import { type HandedOver, handOver } from '@/lib/use-cases/staff/hand-over'
import { strandKnowingly } from '@/lib/use-cases/staff/strand-knowingly'

/** `anyway`: what is booked with them was seen. */
export type DeactivateStaff = { personId: string; anyway?: boolean }

/**
 * A member of staff leaves: every browser of theirs is signed out in this same transaction, and a coordinator's open
 * cases go to the colleague with the fewest. Nobody deactivates themselves, so one admin always remains.
 * Refuses `cannot-deactivate-oneself`, `already-deactivated`, and with the refusals of `strandKnowingly` while a
 * clinician has sessions ahead or places on care teams.
 */
export function deactivateStaff(caller: Caller, input: DeactivateStaff): Promise<Outcome<HandedOver>> {
  const { personId, anyway } = input
  const deactivate = async ({ tx, actor, now, record }: Work) => {
    await lockTheAdmins(tx)
    const self = await lockStaffMember(tx, person(actor).id)
    if (!self || self.deactivated || self.role !== 'admin') throw new NotFound()
    if (self.id === personId) return refuse(refusal('cannot-deactivate-oneself', {}))
    const member = await lockStaffMember(tx, personId)
    if (!member) throw new NotFound()
    if (member.deactivated) return refuse(refusal('already-deactivated', { name: member.name }))
    const stranded = await strandKnowingly({ tx, now, actor }, { clinician: personId, anyway }, () =>
      setDeactivated(tx, personId, now),
    )
    if (stranded.refusals.length > 0) return refuse(...stranded.refusals)
    await revokeAllLoginSessions(tx, personId, 'deactivated', now)
    const moved = await handOver({ tx, record }, personId)
    record({ subject: personId, facts: { role: member.role, ...moved, ...stranded.facts } })
    return done(moved)
  }
  return run(caller, 'staff.deactivate', { person: personId }, deactivate, input)
}
