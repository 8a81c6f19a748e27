import { lastDayOf } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayDay } from '@/lib/domain/say-day'

/** Half-open days as staff read them, both ends named: "Mar 2, 2026 to Mar 9, 2026". */
export function sayDays(from: IsoDay, until: IsoDay): string {
  const last = lastDayOf(until)
  return from === last ? sayDay(from) : `${sayDay(from)} to ${sayDay(last)}`
}
