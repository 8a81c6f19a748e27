import type { BenefitFact, FactKey, FactScope, FactValue, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { contradictsVerified } from '@/lib/domain/benefits/contradicts-verified'
import { lastDayOfPlan } from '@/lib/domain/benefits/last-day-of-plan'
import { answeredUntil } from '@/lib/domain/benefits/required-lines'
import { isOver } from '@/lib/domain/benefits/valid-until'
import { daysAfter } from '@/lib/domain/scheduling/wall-clock'

type Changed = {
  /** The first day on which the check no longer counts; null where none is set. */
  validUntil: IsoDay | null
  /** All facts as they stand now. */
  facts: readonly BenefitFact[]
  /** What was just said, or counts again; empty where facts were withdrawn. */
  news: readonly { key: FactKey; value: FactValue | null; scope: FactScope }[]
  today: IsoDay
}

/**
 * What becomes of a verified check when the facts behind it changed. It ends when the news contradict it, when one of
 * its questions has no live answer any more, and when the plan is over before it would have ended. Where the plan, or
 * an answer, ends on a day to come, it counts to that day and no further. One that is over stays as it was.
 */
export function followFacts({
  validUntil,
  facts,
  news,
  today,
}: Changed): 'stands' | 'ends' | { until: IsoDay } {
  const live = facts.filter((fact) => fact.live)
  if (contradictsVerified(news, live)) return 'ends'
  if (isOver(validUntil, today)) return 'stands'
  const answered = answeredUntil(live)
  if (answered === null) return 'ends'
  const last = lastDayOfPlan(live)
  if (last !== null && last < today) return 'ends'
  const until = last !== null && daysAfter(last, 1) < answered ? daysAfter(last, 1) : answered
  return validUntil !== null && validUntil <= until ? 'stands' : { until }
}
