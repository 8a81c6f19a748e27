import type { Caller } from '@/lib/access/actor'
import { type ClinicianFacts, saveClinician, setZone } from '@/lib/data/clinicians'
import { done, type Outcome } from '@/lib/domain/outcome'
import { editProfile } from '@/lib/use-cases/staff/edit-profile'

export type SaveClinicianProfile = ClinicianFacts & { personId: string; zone: string }

/** What a clinician does, in which languages, for how many couples at once, and the zone of their working day. */
export function saveClinicianProfile(caller: Caller, input: SaveClinicianProfile): Promise<Outcome<null>> {
  const { personId, zone, ...facts } = input
  return editProfile(
    caller,
    { personId, body: ['profile', input], beginsProfile: true },
    async ({ tx, now, record }) => {
      await saveClinician(tx, personId, facts, now)
      await setZone(tx, personId, zone)
      const { disciplines, caseloadCap, couplesCap } = facts
      record({
        subject: personId,
        facts: { part: 'profile', disciplines: disciplines.join(' '), caseloadCap, couplesCap, zone },
      })
      return done(null)
    },
  )
}
