import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { yearsAfter } from '@/lib/domain/scheduling/wall-clock'

type Occasioned = {
  occasionOn: IsoDay
  careFrom: IsoDay | null
  /** The day on record since which it is owed: that one stays, however long ago. */
  owedSince: IsoDay | null
}

/**
 * May an estimate be owed for care from `careFrom`, scheduled or asked for on `occasionOn`? The law counts from that day, so
 * a slip in its year is late at once or due in years. It was within the last year, before care begins, and care begins
 * within two. Refusals: `estimate-day-ahead`, `estimate-day-long-past`, `care-before-its-estimate`, `care-far-ahead`.
 */
export function daysOfOccasion({ occasionOn, careFrom, owedSince }: Occasioned, today: IsoDay): Refusal[] {
  const earliest = yearsAfter(today, -1)
  const latest = yearsAfter(today, 2)
  const isLongPast = occasionOn < earliest && occasionOn !== owedSince
  return [
    ...(occasionOn > today ? [refusal('estimate-day-ahead', {})] : []),
    ...(isLongPast ? [refusal('estimate-day-long-past', { earliest })] : []),
    ...(careFrom !== null && careFrom < occasionOn ? [refusal('care-before-its-estimate', {})] : []),
    ...(careFrom !== null && careFrom > latest ? [refusal('care-far-ahead', { latest })] : []),
  ]
}
