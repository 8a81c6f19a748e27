import type { BurnDown } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayDay } from '@/lib/domain/say-day'

type Continued = {
  reference: string
  last: IsoDay
  usedUpOn: IsoDay | null
  left: BurnDown['left']
  perWeek: number
}

/**
 * Where the first day of a request comes from. `last`: of the approval that it continues; `usedUpOn`: when its days are, by
 * what is booked and `perWeek` days a week after that; `left`: those that are not booked.
 */
export function sayFirstDay({ reference, last, usedUpOn, left, perWeek }: Continued): string {
  if (!usedUpOn) return `The last approved day of ${reference} is ${sayDay(last)}.`
  const by = left === 0 ? 'by what is booked' : `by what is booked and then at ${sayWeekly(perWeek)}`
  return `The approved days of ${reference} are used up on ${sayDay(usedUpOn)}, ${by}.`
}

const sayWeekly = (days: number) => (days === 1 ? '1 day a week' : `${days} days a week`)
