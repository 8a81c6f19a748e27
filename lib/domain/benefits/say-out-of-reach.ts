import type { Approved } from '@/lib/domain/benefits/authorization'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayDay } from '@/lib/domain/say-day'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'

/** Why approved days cannot be used any more, as staff read it after their number. */
export function sayOutOfReach({ until }: Pick<Approved, 'until'>, today: IsoDay): string {
  const last = sayDay(lastDayOf(until))
  return until <= today
    ? `not used by ${last}, the last approved day`
    : `cannot be used by ${last}, the last approved day`
}
