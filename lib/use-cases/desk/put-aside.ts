import { type Caller, person } from '@/lib/access/actor'
import { endSnooze, insertSnooze } from '@/lib/data/case-snoozes'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import type { WaitingOn } from '@/lib/domain/program/desk-views'
import { refusal } from '@/lib/domain/refusals'
import { dayStart, daysAfter, type LocalDate, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { run } from '@/lib/use-cases/run'

/** `until`: the day on which the couple is back, by the coordinator's calendar. */
export type PutAside = { coupleId: string; until: LocalDate; waitingOn: WaitingOn | null }

/**
 * Sets a couple aside until the morning of a day; nobody has to bring it back. Refuses `day-must-be-ahead`.
 * What stands booked and cannot be held keeps the couple in the queue all the same.
 */
export function putAside(caller: Caller, input: PutAside): Promise<Outcome<null>> {
  const { coupleId: couple, until, waitingOn } = input
  return run(
    caller,
    'case.put-aside',
    { couple },
    async ({ tx, actor, now, record }) => {
      const me = person(actor)
      const today = localDateOf(now.getTime(), me.zone)
      if (until <= today || until > daysAfter(today, 366)) return refuse(refusal('day-must-be-ahead', {}))
      const morning = new Date(dayStart(until, me.zone))
      await insertSnooze(tx, { couple, until: morning, waitingOn, by: me.id }, now)
      record({ couple, facts: { until, on: waitingOn } })
      return done(null)
    },
    input,
  )
}

/** Takes a couple back at once. Refuses `not-put-aside`. */
export function takeUpAgain(
  caller: Caller,
  { coupleId: couple }: { coupleId: string },
): Promise<Outcome<null>> {
  return run(caller, 'case.put-aside', { couple }, async ({ tx, now, record }) => {
    if (!(await endSnooze(tx, couple, now))) return refuse(refusal('not-put-aside', {}))
    record({ couple, facts: { back: true } })
    return done(null)
  })
}
