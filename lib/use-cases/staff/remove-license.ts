import type { Caller } from '@/lib/access/actor'
import { removeLicense as dropLicense } from '@/lib/data/clinicians'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { editProfile } from '@/lib/use-cases/staff/edit-profile'
import { strandKnowingly } from '@/lib/use-cases/staff/strand-knowingly'

/** `anyway`: what stands on the license was seen. */
export type RemoveLicense = { personId: string; state: string; anyway?: boolean }

/**
 * Takes a license away: nothing new can be booked on it. Refuses `no-longer-there`, and with the refusals of
 * `strandKnowingly` while sessions or places stand on it.
 */
export function removeLicense(caller: Caller, input: RemoveLicense): Promise<Outcome<null>> {
  const { personId, state, anyway } = input
  return editProfile(
    caller,
    { personId, body: ['no license', input] },
    async ({ tx, actor, now, record }) => {
      let there = false
      const stranded = await strandKnowingly(
        { tx, now, actor },
        { clinician: personId, anyway },
        async () => {
          there = await dropLicense(tx, personId, state)
        },
      )
      if (!there) return refuse(refusal('no-longer-there', {}))
      if (stranded.refusals.length > 0) return refuse(...stranded.refusals)
      record({ subject: personId, facts: { part: 'license removed', state, ...stranded.facts } })
      return done(null)
    },
  )
}
