import { type Refusal, refusal } from '@/lib/domain/refusals'
import { meets } from '@/lib/domain/scheduling/intervals'
import type { Interval } from '@/lib/domain/time'

type Facts = {
  session: Interval
  clinicians: readonly { name: string; zone: string; leave: readonly Interval[] }[]
}

/** A clinician on leave is not booked: the couple would learn of it in an empty room. */
export function clinicianNotOnLeave({ session, clinicians }: Facts): Refusal[] {
  return clinicians
    .filter((clinician) => meets(clinician.leave, session))
    .map(({ name, zone }) => refusal('clinician-is-on-leave', { name, at: session.start, zone }))
}
