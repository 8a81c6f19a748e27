import type { AskedDays } from '@/lib/domain/benefits/authorization'
import type { BurnDown } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { Month } from '@/lib/domain/benefits/billing-month'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { daysAfter, daysBetween } from '@/lib/domain/scheduling/wall-clock'

/** Three days a week for twelve weeks: what the program plans. */
const usualCourse = { perWeek: 3, weeks: 12 }

/** What an approval, in `[from, until)`, has come to. */
type Former = { chain: string; until: IsoDay; burn: Pick<BurnDown, 'runsOutOn'> }

/**
 * What to begin a request with: the days after all that is approved, so that no day is asked for twice. An approval whose
 * every day is used ends with the last of them.
 */
export function requestToMake(approved: readonly Former[], today: IsoDay): AskedDays {
  const ends = approved
    .map(({ chain, until, burn }) => ({ chain, end: burn.runsOutOn ? daysAfter(burn.runsOutOn, 1) : until }))
    .sort((a, b) => (a.end < b.end ? 1 : -1))
  const [last] = ends
  const from = last && last.end > today ? last.end : today
  const { perWeek, weeks } = usualCourse
  return {
    ...{ units: perWeek * weeks, from, until: daysAfter(from, weeks * 7), perWeek },
    continues: last?.chain ?? null,
  }
}

/**
 * Past days of the approval that a request continues, of which nobody wrote down who was there: the payer reads only of
 * those written down. `month`: of the first of them.
 */
export type Unwritten = { days: number; month: Month }

export function unwrittenOf(
  continues: string | null | undefined,
  burnt: readonly Pick<BurnDown, 'id' | 'bookedDays'>[],
  today: IsoDay,
): Unwritten | null {
  const booked = burnt.find(({ id }) => id === continues)?.bookedDays ?? []
  const past = booked.filter((day) => day < today)
  const [first] = past
  return first ? { days: past.length, month: first.slice(0, 7) } : null
}

/** What somebody writes of it; what was not written, or cannot be read, is null. */
type Asking = { [Term in 'units' | 'from' | 'until' | 'perWeek']: AskedDays[Term] | null }

/**
 * May this be asked for? It has no more days than its span, and no more than its days a week. Refusals:
 * `authorization-days-swapped`, `authorization-more-days-than-span`, `authorization-more-than-per-week`.
 */
export function lacksOfRequest({
  units,
  from,
  until,
  perWeek,
}: Asking): { of: 'last' | 'units'; why: Refusal }[] {
  if (from === null || until === null) return []
  if (until <= from) return [{ of: 'last', why: refusal('authorization-days-swapped', {}) }]
  const days = daysBetween(from, until)
  if (units === null) return []
  if (units > days)
    return [{ of: 'units', why: refusal('authorization-more-days-than-span', { units, days }) }]
  if (perWeek === null) return []
  const most = Math.floor(days / 7) * perWeek + Math.min(perWeek, days % 7)
  return units > most
    ? [{ of: 'units', why: refusal('authorization-more-than-per-week', { perWeek, most }) }]
    : []
}
