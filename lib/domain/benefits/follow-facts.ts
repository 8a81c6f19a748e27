import type { BenefitFact, FactKey, FactScope, FactValue, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { contradictsVerified } from '@/lib/domain/benefits/contradicts-verified'
import { lastDayOfPlan } from '@/lib/domain/benefits/last-day-of-plan'
import { requiredLines } from '@/lib/domain/benefits/required-lines'
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
 * What becomes of a verified check when the facts behind it changed. It ends when the news contradict it, when the plan
 * is over before it would have ended, and, where facts were withdrawn, when one of the questions that it answered has no
 * live source any more. Where the plan ends on a day to come, it counts to that day and no further.
 */
export function followFacts({
  validUntil,
  facts,
  news,
  today,
}: Changed): 'stands' | 'ends' | { until: IsoDay } {
  const live = facts.filter((fact) => fact.live)
  if (contradictsVerified(news, live)) return 'ends'
  if (news.length === 0 && requiredLines(live).some(({ state }) => state === 'open')) return 'ends'
  const last = lastDayOfPlan(live)
  if (last === null) return 'stands'
  const until = daysAfter(last, 1)
  if (validUntil !== null && validUntil <= until) return 'stands'
  return last < today ? 'ends' : { until }
}
