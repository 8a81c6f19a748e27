import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { hasClinicianProfile } from '@/lib/data/clinicians'
import { type LockedMember, lockStaffMember } from '@/lib/data/staff'
import { type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run, type Work } from '@/lib/use-cases/run'

type Edited = Work & { member: LockedMember }
type Options = { personId: string; body: unknown; beginsProfile?: boolean }

/**
 * What every change of a clinician's profile shares: the person is held, is a clinician, and has a profile (unless
 * this change begins it). Refuses `not-a-clinician`, `profile-comes-first`.
 */
export function editProfile(
  caller: Caller,
  { personId, body, beginsProfile = false }: Options,
  edit: (edited: Edited) => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  const work = async (given: Work) => {
    const member = await lockStaffMember(given.tx, personId)
    if (!member) throw new NotFound()
    const { name } = member
    if (member.role !== 'clinician') return refuse(refusal('not-a-clinician', { name }))
    if (!beginsProfile && !(await hasClinicianProfile(given.tx, personId))) {
      return refuse(refusal('profile-comes-first', { name }))
    }
    return edit({ ...given, member })
  }
  return run(caller, 'staff.edit-profile', { person: personId }, work, body)
}
