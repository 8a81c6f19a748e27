import { type Caller, type PersonKind, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findClinicianProfile } from '@/lib/data/clinicians'
import { couplesServedBy, findStaffMember } from '@/lib/data/staff'
import { listStranded, type Stranded } from '@/lib/data/stranded'
import { roleLabels } from '@/lib/domain/care-team/roles'
import { strandedWords, withAllCoordinators } from '@/lib/domain/program/stranded'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { kindTitle } from '@/lib/domain/scheduling/session-kinds'
import { sentenceCase } from '@/lib/domain/sentence-case'
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
  /** What stands booked although they can no longer hold it, and which coordinator has to act. Never whose it is. */
  stranded: { id: string; what: string; why: string; coordinators: string }[]
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
      stranded: strandedOf(await listStranded(tx, now, { clinician: personId }), person(caller.actor).zone),
    }
  })
}

function strandedOf({ places, sessions }: Stranded, zone: string): StaffMember['stranded'] {
  const held = places.map(({ assignmentId, role, ...rest }) => ({
    ...rest,
    id: assignmentId,
    what: sentenceCase(roleLabels[role].en),
  }))
  const booked = sessions.map(({ sessionId, kind, start, ...rest }) => ({
    ...rest,
    id: sessionId,
    what: `${kindTitle(kind)}, ${sayWhen(start, zone, 'en')}`,
  }))
  return withAllCoordinators([...held, ...booked]).map(({ id, what, why, clinician, coordinator }) => ({
    id,
    what,
    why: `${clinician} ${strandedWords[why]}`,
    coordinators: coordinator ?? 'nobody yet',
  }))
}
