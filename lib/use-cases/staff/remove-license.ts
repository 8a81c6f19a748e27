import type { Caller } from '@/lib/access/actor'
import { removeLicense as dropLicense } from '@/lib/data/clinicians'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { editProfile } from '@/lib/use-cases/staff/edit-profile'

export type RemoveLicense = { personId: string; state: string }

/** Takes a license away: nothing new can be booked on it. Sessions that stand are for the coordinator to move. */
export function removeLicense(caller: Caller, input: RemoveLicense): Promise<Outcome<null>> {
  const { personId, state } = input
  return editProfile(caller, { personId, body: ['no license', input] }, async ({ tx, record }) => {
    if (!(await dropLicense(tx, personId, state))) return refuse(refusal('no-longer-there', {}))
    record({ subject: personId, facts: { part: 'license removed', state } })
    return done(null)
  })
}
