import type { Caller } from '@/lib/access/actor'
import { removeLeave as dropLeave } from '@/lib/data/clinicians'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { editProfile } from '@/lib/use-cases/staff/edit-profile'

export type RemoveLeave = { personId: string; leaveId: string }

/** The clinician is not away after all. Refuses `no-longer-there`. */
export function removeLeave(caller: Caller, input: RemoveLeave): Promise<Outcome<null>> {
  const { personId, leaveId } = input
  return editProfile(caller, { personId, body: ['no leave', input] }, async ({ tx, record }) => {
    if (!(await dropLeave(tx, personId, leaveId))) return refuse(refusal('no-longer-there', {}))
    record({ subject: personId, facts: { part: 'leave removed', leave: leaveId } })
    return done(null)
  })
}
