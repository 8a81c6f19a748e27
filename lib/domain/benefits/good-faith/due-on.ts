import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { businessDaysAfter, businessDaysBetween } from '@/lib/domain/benefits/good-faith/business-days'
import { yearsAfter } from '@/lib/domain/scheduling/wall-clock'

export const occasions = ['scheduled', 'asked'] as const
/** Why an estimate is owed: care was scheduled, or somebody asked what it would cost. */
export type Occasion = (typeof occasions)[number]

/**
 * The last day on which a good-faith estimate may be given (45 CFR 149.610(b)(1)(vi)): asked for, within 3 business
 * days; scheduled at least 10 business days ahead, within 3; at least 3 ahead, within 1. Scheduled closer than that
 * the law names no day, and this is null.
 */
export function dueOn({ occasion, on, careFrom }: { occasion: Occasion; on: IsoDay; careFrom: IsoDay }) {
  if (occasion === 'asked') return businessDaysAfter(on, 3)
  const ahead = businessDaysBetween(on, careFrom)
  if (ahead >= 10) return businessDaysAfter(on, 3)
  return ahead >= 3 ? businessDaysAfter(on, 1) : null
}

/** An estimate holds for twelve months of repeated care (45 CFR 149.610(b)(1)(x)); the first day on which it does not. */
export const endOfYearFrom = (careFrom: IsoDay): IsoDay => yearsAfter(careFrom, 1)
