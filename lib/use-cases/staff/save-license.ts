import type { Caller } from '@/lib/access/actor'
import { saveLicense as keepLicense } from '@/lib/data/clinicians'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { type LocalDate, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { stateName } from '@/lib/domain/us-states'
import { editProfile } from '@/lib/use-cases/staff/edit-profile'

/** `expiresOn` is the last day on which the license is valid. */
export type SaveLicense = { personId: string; state: string; number: string; expiresOn: LocalDate }

/** Adds a clinician's license for a state, or renews the one they have there. Refuses `license-already-expired`. */
export function saveLicense(caller: Caller, input: SaveLicense): Promise<Outcome<null>> {
  const { personId, ...license } = input
  return editProfile(caller, { personId, body: ['license', input] }, async ({ tx, now, member, record }) => {
    const { state, expiresOn } = license
    if (expiresOn < localDateOf(now.getTime(), member.zone)) {
      return refuse(refusal('license-already-expired', { state: stateName(state), on: expiresOn }))
    }
    await keepLicense(tx, personId, license)
    record({ subject: personId, facts: { part: 'license', state, expiresOn } })
    return done(null)
  })
}
