import type { Caller } from '@/lib/access/actor'
import { saveLicense as keepLicense } from '@/lib/data/clinicians'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { type LocalDate, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { stateName } from '@/lib/domain/us-states'
import { editProfile } from '@/lib/use-cases/staff/edit-profile'
import { strandKnowingly } from '@/lib/use-cases/staff/strand-knowingly'

/** `expiresOn` is the last day on which the license is valid. `anyway`: what is booked after it was seen. */
export type SaveLicense = {
  personId: string
  state: string
  number: string
  expiresOn: LocalDate
  anyway?: boolean
}

/**
 * Adds a clinician's license for a state, or renews the one they have there. Refuses `license-already-expired`, and
 * with the refusals of `strandKnowingly` when it now ends before sessions that are booked.
 */
export function saveLicense(caller: Caller, input: SaveLicense): Promise<Outcome<null>> {
  const { personId, anyway, ...license } = input
  return editProfile(
    caller,
    { personId, body: ['license', input] },
    async ({ tx, actor, now, member, record }) => {
      const { state, expiresOn } = license
      if (expiresOn < localDateOf(now.getTime(), member.zone)) {
        return refuse(refusal('license-already-expired', { state: stateName(state), on: expiresOn }))
      }
      const stranded = await strandKnowingly({ tx, now, actor }, { clinician: personId, anyway }, () =>
        keepLicense(tx, personId, license),
      )
      if (stranded.refusals.length > 0) return refuse(...stranded.refusals)
      record({ subject: personId, facts: { part: 'license', state, expiresOn, ...stranded.facts } })
      return done(null)
    },
  )
}
