import type { GoodFaithRow } from '@/lib/data/good-faith-estimates'
import { wholeDollars } from '@/lib/domain/benefits/money'
import { sayDay } from '@/lib/domain/say-day'
import { daysAfter } from '@/lib/domain/scheduling/wall-clock'
import { paths } from '@/lib/paths'

/** A good-faith estimate as the workbench lists it. `late`: given after the last day the law allows. */
export type GoodFaithOnScreen = {
  id: string
  href: string
  live: boolean
  total: string
  madeOn: string
  holds: string
  due: string | null
  late: boolean
}

export function goodFaithOnScreen(row: GoodFaithRow): GoodFaithOnScreen {
  const { id, live, total, madeOn, careFrom, validUntil, dueOn } = row
  return {
    id,
    href: paths.goodFaith(id),
    live,
    total: wholeDollars(total),
    madeOn: sayDay(madeOn),
    holds: `${sayDay(careFrom)} through ${sayDay(daysAfter(validUntil, -1))}`,
    due: dueOn && sayDay(dueOn),
    late: dueOn !== null && madeOn > dueOn,
  }
}
