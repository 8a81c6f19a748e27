import { type CaseFacts, type CaseStage, caseStage, waitingSince } from '@/lib/domain/program/case-stage'
import { WORKING_DAY, workingMinutes, workingMinutesLater } from '@/lib/domain/program/working-time'

/** How long a couple has waited for us and how much of the promised time is left, in working minutes. */
export type Waiting = { minutes: number; left: number }

/** The zone is the coordinator's: their clock decides what a working hour is. `null` when nothing waits for us. */
export function waitingOf(facts: CaseFacts, now: number, zone: string): Waiting | null {
  const since = waitingSince(facts)
  if (since === null) return null
  const minutes = workingMinutes(since, now, zone)
  return { minutes, left: promised[caseStage(facts)] - minutes }
}

/** Late from the moment on that was promised, also where the working day ends then and a weekend lies before the next. */
export const isLate = (waiting: Pick<Waiting, 'left'> | null): boolean =>
  waiting !== null && waiting.left <= 0

/** The instant by which the next step was promised; `null` when nothing waits for us. */
export function dueOf(facts: CaseFacts, zone: string): number | null {
  const since = waitingSince(facts)
  return since === null ? null : workingMinutesLater(since, promised[caseStage(facts)], zone)
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
