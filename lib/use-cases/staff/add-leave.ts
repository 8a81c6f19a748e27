import type { Caller } from '@/lib/access/actor'
import { insertLeave } from '@/lib/data/clinicians'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { dayStart, daysAfter, type LocalDate } from '@/lib/domain/scheduling/wall-clock'
import { editProfile } from '@/lib/use-cases/staff/edit-profile'

/** Whole days by the clinician's calendar, the last one included. */
export type AddLeave = { personId: string; firstDay: LocalDate; lastDay: LocalDate }

/** A clinician is away: nothing can be booked with them in that time. Refuses `leave-already-over`. */
export function addLeave(caller: Caller, input: AddLeave): Promise<Outcome<null>> {
  const { personId, firstDay, lastDay } = input
  return editProfile(caller, { personId, body: ['leave', input] }, async ({ tx, now, member, record }) => {
    const startsAt = new Date(dayStart(firstDay, member.zone))
    const endsAt = new Date(dayStart(daysAfter(lastDay, 1), member.zone))
    if (endsAt <= now) return refuse(refusal('leave-already-over', { until: lastDay }))
    await insertLeave(tx, { clinicianId: personId, startsAt, endsAt })
    record({ subject: personId, facts: { part: 'leave', firstDay, lastDay } })
    return done(null)
  })
}
