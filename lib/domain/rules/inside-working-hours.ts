import { type Refusal, refusal } from '@/lib/domain/refusals'
import { covers, union } from '@/lib/domain/scheduling/intervals'
import type { Interval } from '@/lib/domain/time'

type Facts = {
  session: Interval
  /** `open`: the clinician's working hours around the session. The zone is theirs, to say the time in. */
  clinicians: readonly { name: string; zone: string; open: readonly Interval[] }[]
}

/** A clinician is booked only inside their working hours, which are kept by the clocks of their own zone. */
export function insideWorkingHours({ session, clinicians }: Facts): Refusal[] {
  return clinicians
    .filter((clinician) => !covers(union(clinician.open), session))
    .map(({ name, zone }) => refusal('outside-working-hours', { name, at: session.start, zone }))
}
