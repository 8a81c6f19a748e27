import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { PlanTurn } from '@/lib/domain/benefits/plan-turns'
import { sayDay } from '@/lib/domain/say-day'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'

/** When a plan pays first, by its last turn: "pays first through Nov 30, 2026"; empty for one that never does. */
export function sayTurn(turns: readonly PlanTurn[], today: IsoDay): string {
  const last = turns.at(-1)
  if (!last) return ''
  if (last.until)
    return `${last.until > today ? 'pays' : 'paid'} first through ${sayDay(lastDayOf(last.until))}`
  if (!last.from) return 'pays first'
  return last.from > today
    ? `pays first from ${sayDay(last.from)} on`
    : `pays first since ${sayDay(last.from)}`
}
