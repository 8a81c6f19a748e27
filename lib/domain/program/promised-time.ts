import { type CaseFacts, type CaseStage, caseStage, waitingSince } from '@/lib/domain/program/case-stage'
import {
  deskCloses,
  WORKING_DAY,
  workingMinutes,
  workingMinutesLater,
} from '@/lib/domain/program/working-time'
import { MINUTE } from '@/lib/domain/time'

/** How long a couple has waited for us and how much of the promised time is left, in working minutes. */
export type Waiting = { minutes: number; left: number }

/** The zone is the coordinator's: their clock decides what a working hour is. `null` when nothing waits for us. */
export function waitingOf(facts: CaseFacts, now: number, zone: string): Waiting | null {
  const since = waitingSince(facts)
  const minutes = since === null ? null : workingMinutes(since, now, zone)
  const left = minutes === null ? [] : [promised[caseStage(facts)] - minutes]
  const owed = dueByLaw(facts, zone)
  if (minutes === null && owed.length === 0) return null
  return {
    minutes: minutes ?? Math.max(...owed.map(({ since }) => workingMinutes(since, now, zone))),
    left: Math.min(...left, ...owed.map(({ due }) => minutesTo(due, now, zone))),
  }
}

/** Good-faith estimates that the law wants by a day: from the opening of its first day to the closing of its last. */
const dueByLaw = ({ owed = [] }: CaseFacts, zone: string) =>
  owed.flatMap(({ on, due }) =>
    due === null ? [] : [{ since: deskCloses(on, zone) - WORKING_DAY * MINUTE, due: deskCloses(due, zone) }],
  )

const minutesTo = (due: number, now: number, zone: string) =>
  now <= due ? workingMinutes(now, due, zone) : -workingMinutes(due, now, zone)

/** Late from the moment on that was promised, also where the working day ends then and a weekend lies before the next. */
export const isLate = (waiting: Pick<Waiting, 'left'> | null): boolean =>
  waiting !== null && waiting.left <= 0

/** The instant by which the next step was promised; `null` when nothing waits for us. */
export function dueOf(facts: CaseFacts, zone: string): number | null {
  const since = waitingSince(facts)
  const own = since === null ? [] : [workingMinutesLater(since, promised[caseStage(facts)], zone)]
  const all = [...own, ...dueByLaw(facts, zone).map(({ due }) => due)]
  return all.length === 0 ? null : Math.min(...all)
}

/** Program policy, not law: a working day for the desk's own steps, two where other people's calendars are needed. */
const promised: Record<CaseStage, number> = {
  applying: 0,
  'to-verify': WORKING_DAY,
  'ready-to-enroll': WORKING_DAY,
  'ready-for-care-team': 2 * WORKING_DAY,
  'ready-to-schedule': 2 * WORKING_DAY,
  'in-program': 0,
}
