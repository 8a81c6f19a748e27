import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { CoverageOutcome } from '@/lib/domain/program/case-stage'
import { daysAfter } from '@/lib/domain/scheduling/wall-clock'

type Concluded = {
  outcome: CoverageOutcome
  decidedOn: IsoDay
  /** The last day of the plan as a live fact says it; null when none does. */
  planEnds: IsoDay | null
  /** The first day on which what it was concluded on counts no longer (`restsUntil`); null where that is no fact. */
  restsUntil: IsoDay | null
}

/**
 * The first day on which a check no longer counts: that on which one of its questions has no answer any more, and never
 * beyond the plan itself; a plan that is over is not verified (`mayConclude`). What could not be determined is asked
 * again after two weeks.
 */
export function validUntil({ outcome, decidedOn, planEnds, restsUntil }: Concluded): IsoDay {
  if (outcome === 'could_not_determine') return daysAfter(decidedOn, 14)
  const afterPlan = outcome === 'verified' && planEnds !== null ? daysAfter(planEnds, 1) : null
  const ends = [countsUntil(decidedOn), restsUntil, afterPlan].filter((day) => day !== null)
  return ends.sort()[0] as IsoDay
}

/**
 * The first day on which what a payer said that day counts no longer. Payers answer for the month they are asked in and
 * the one after (CAQH CORE eligibility rules: back twelve months, on to the end of the month), so it counts to the end of
 * the next month. The database decides the same (`counts_until`).
 */
export const countsUntil = (saidOn: IsoDay): IsoDay => monthAfterNext(saidOn)

/** Whether a fact counts on this day: nobody withdrew or replaced it, and what the payer said that day is not over. */
export const isLive = (
  { withdrawnAt, saidOn }: { withdrawnAt: Date | null; saidOn: IsoDay },
  today: IsoDay,
): boolean => withdrawnAt === null && !isOver(countsUntil(saidOn), today)

/** Whether a check is over on this day. One that never ends by itself is not. */
export const isOver = (until: IsoDay | null, today: IsoDay): boolean => until !== null && until <= today

/** The first day of the month after the next: "2026-11-22" -> "2027-01-01". */
function monthAfterNext(day: IsoDay): IsoDay {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const months = year * 12 + (month - 1) + 2
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`
}
