import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findClinicianProfile } from '@/lib/data/clinicians'
import { look } from '@/lib/views/look'
import { asProfile, type ClinicianProfile } from '@/lib/views/staff/clinician-profile'

export type OwnProfile = { name: string; zone: string; profile: ClinicianProfile | null }

/** A clinician's own profile, as the program keeps it. */
export function ownProfile(caller: Caller): Promise<OwnProfile> {
  return look(caller, 'staff.read-own-profile', {}, async ({ tx, now }) => {
    const found = await findClinicianProfile(tx, person(caller.actor).id)
    if (!found) throw new NotFound()
    return { name: found.name, zone: found.zone, profile: asProfile(found, now) }
  })
}
