import type { Caller } from '@/lib/access/actor'
import { insertLeave } from '@/lib/data/clinicians'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { dayStart, daysAfter, type LocalDate } from '@/lib/domain/scheduling/wall-clock'
import { editProfile } from '@/lib/use-cases/staff/edit-profile'
import { strandKnowingly } from '@/lib/use-cases/staff/strand-knowingly'

/** Whole days by the clinician's calendar, the last one included. `anyway`: what is booked then was seen. */
export type AddLeave = { personId: string; firstDay: LocalDate; lastDay: LocalDate; anyway?: boolean }

/**
 * A clinician is away: nothing can be booked with them in that time. Refuses `leave-already-over`, and with the
 * refusals of `strandKnowingly` while sessions are booked then.
 */
export function addLeave(caller: Caller, input: AddLeave): Promise<Outcome<null>> {
  const { personId, firstDay, lastDay, anyway } = input
  return editProfile(
    caller,
    { personId, body: ['leave', input] },
    async ({ tx, actor, now, member, record }) => {
      const startsAt = new Date(dayStart(firstDay, member.zone))
      const endsAt = new Date(dayStart(daysAfter(lastDay, 1), member.zone))
      if (endsAt <= now) return refuse(refusal('leave-already-over', { until: lastDay }))
      const stranded = await strandKnowingly({ tx, now, actor }, { clinician: personId, anyway }, () =>
        insertLeave(tx, { clinicianId: personId, startsAt, endsAt }),
      )
      if (stranded.refusals.length > 0) return refuse(...stranded.refusals)
      record({ subject: personId, facts: { part: 'leave', firstDay, lastDay, ...stranded.facts } })
      return done(null)
    },
  )
}
