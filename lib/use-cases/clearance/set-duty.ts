import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertShift, removeShift } from '@/lib/data/duty'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { resolveTime } from '@/lib/domain/scheduling/make-item'
import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'
import { run } from '@/lib/use-cases/run'

/** From a wall-clock time in the director's zone, for this many hours. */
export type SetDuty = { clinician: string; date: LocalDate; minute: number; hours: number }

/** Puts a clinician on duty. Refuses with `session-time-is-skipped`, `duty-overlaps`. */
export function setDuty(caller: Caller, input: SetDuty): Promise<Outcome<null>> {
  return run(
    caller,
    'duty.set',
    { person: input.clinician },
    async ({ tx, actor, now, record }) => {
      const { id: setBy, zone } = person(actor)
      const { clinician: clinicianId, date, minute, hours } = input
      const time = resolveTime({ date, minute, zone, minutes: hours * 60 })
      if (!time.ok) return time
      const [startsAt, endsAt] = [new Date(time.value.start), new Date(time.value.end)]
      if (endsAt <= now) return refuse(refusal('duty-is-over', {}))
      const shift = await insertShift(tx, { clinicianId, startsAt, endsAt, setBy }, now)
      record({ subject: clinicianId, facts: { shift } })
      return done(null)
    },
    input,
  )
}

/** Takes a shift of duty back. */
export function takeDutyBack(caller: Caller, input: { shift: string }): Promise<Outcome<null>> {
  return run(
    caller,
    'duty.take-back',
    {},
    async ({ tx, now, record }) => {
      if (!(await removeShift(tx, input.shift, now))) throw new NotFound()
      record({ subject: input.shift })
      return done(null)
    },
    input,
  )
}
