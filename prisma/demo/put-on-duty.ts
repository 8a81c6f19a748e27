import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { DAY } from '@/lib/domain/time'
import { setDuty } from '@/lib/use-cases/clearance/set-duty'
import { as, must } from './callers'
import type { Hired, Staff } from './hire-staff'

/** Two of the individual therapists take turns; the first is the one whose address `npm run demo` prints. */
export const onCall = ({ clinicians }: Staff): [Hired, Hired] => {
  const [, , , , , , , , first, second] = clinicians
  if (!first || !second) throw new Error('The demo has too few clinicians.')
  return [first, second]
}

const days = 12

/**
 * Somebody is on duty at every hour of the next twelve days, so that a visitor always finds one: the first for all of
 * it, the second besides at night. The days after are open, for the director to fill.
 */
export async function putOnDuty(staff: Staff, now: Date): Promise<void> {
  const [first, second] = onCall(staff)
  // By a clock that is never set, so that shifts of 24 hours meet.
  const director = as('director', { ...staff.director, zone: 'UTC' }, new Date(now.getTime() - 20 * DAY))
  for (let day = -1; day < days; day++) {
    const date = localDateOf(now.getTime() + day * DAY, 'UTC')
    const shift = { date, minute: 0, hours: 24, clinician: first.id }
    await must(setDuty(director, shift))
    if (day % 2 === 0)
      await must(setDuty(director, { ...shift, clinician: second.id, minute: 60, hours: 12 }))
  }
}
