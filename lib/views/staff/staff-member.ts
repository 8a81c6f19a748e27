import { type Caller, type PersonKind, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findClinicianProfile } from '@/lib/data/clinicians'
import { couplesServedBy, findStaffMember } from '@/lib/data/staff'
import { look } from '@/lib/views/look'
import { asProfile, type ClinicianProfile } from '@/lib/views/staff/clinician-profile'

export type StaffMember = {
  id: string
  name: string
  role: PersonKind
  email: string
  zone: string
  lastSignIn: Date | null
  deactivatedAt: Date | null
  /** The admin who looks: nobody deactivates themselves or changes their own role. */
  self: boolean
  couplesServed: number
  profile: ClinicianProfile | null
}

/** One member of staff as an admin sees them, a clinician with their profile. */
export function staffMember(caller: Caller, input: { personId: string }): Promise<StaffMember> {
  const { personId } = input
  return look(caller, 'staff.read-member', { person: personId }, async ({ tx, now }) => {
    const member = await findStaffMember(tx, personId)
    if (!member) throw new NotFound()
    const profile = member.role === 'clinician' ? await findClinicianProfile(tx, personId) : null
    const { id, name, role, zone, deactivatedAt, account, loginSessions } = member
    return {
      ...{ id, name, role, zone, deactivatedAt },
      email: account?.email ?? '',
      lastSignIn: loginSessions[0]?.createdAt ?? null,
      self: id === person(caller.actor).id,
      couplesServed: await couplesServedBy(tx, personId),
      profile: profile && asProfile(profile, now),
    }
  })
}
