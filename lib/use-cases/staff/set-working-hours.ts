import type { Caller } from '@/lib/access/actor'
import { replaceWorkingHours } from '@/lib/data/clinicians'
import { done, type Outcome } from '@/lib/domain/outcome'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'
import { editProfile } from '@/lib/use-cases/staff/edit-profile'

export type SetWorkingHours = { personId: string; hours: WeeklyTime[] }

/** The clinician's week, whole: what is not in `hours` is no working time any more. Wall-clock minutes in their zone. */
export function setWorkingHours(caller: Caller, input: SetWorkingHours): Promise<Outcome<null>> {
  const { personId, hours } = input
  return editProfile(caller, { personId, body: ['hours', input] }, async ({ tx, record }) => {
    await replaceWorkingHours(tx, personId, hours)
    const minutes = hours.reduce((sum, { fromMinute, untilMinute }) => sum + untilMinute - fromMinute, 0)
    record({ subject: personId, facts: { part: 'working hours', stretches: hours.length, minutes } })
    return done(null)
  })
}
