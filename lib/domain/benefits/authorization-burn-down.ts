import type { Approved } from '@/lib/domain/benefits/authorization'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { CareDay } from '@/lib/domain/benefits/billable-days'
import { daysBetween, lastDayOf } from '@/lib/domain/scheduling/wall-clock'

/** Days `[from, until)` that may pass what is approved. */
export type Override = { from: IsoDay; until: IsoDay }

/** How much of one approval is used. Counts are days. */
export type BurnDown = {
  id: string
  approved: number
  /** Written down. */
  attended: number
  /** Booked and not yet written down. */
  booked: number
  /** Approved, and neither attended nor booked. */
  left: number
  /** The day on which the last approved one is used by what is booked; null while some are left. */
  runsOutOn: IsoDay | null
  /** The billable days that use it, in order, and those of them that are booked. */
  days: IsoDay[]
  bookedDays: IsoDay[]
}

/**
 * Which approved day each billable day uses. Earliest days first, those written down before those booked, booked ones
 * that were let pass last; of several approvals that cover a day, the one that ends first. `beyond`: booked days that
 * no approval covers and nobody let pass; `passing`: those that somebody let pass and that pass by nothing else;
 * `unpaid`: days written down that no approval reached. The
 * database counts alike (`days_beyond_authorization`).
 */
export function burnDown(
  approvals: readonly Approved[],
  days: readonly CareDay[],
  overrides: readonly Override[] = [],
): { approvals: BurnDown[]; beyond: IsoDay[]; passing: IsoDay[]; unpaid: IsoDay[] } {
  const used = inOrderOfUse(approvals).map((one) => ({
    one,
    attended: [] as IsoDay[],
    booked: [] as IsoDay[],
  }))
  const isLet = ({ day, settled }: CareDay) => !settled && overrides.some((span) => covers(span, day))
  const beyond: IsoDay[] = []
  const passing: IsoDay[] = []
  const unpaid: IsoDay[] = []
  for (const day of inOrderOfCounting(days, isLet)) {
    const found = used.find(
      ({ one, attended, booked }) => covers(one, day.day) && attended.length + booked.length < one.units,
    )
    if (found) (day.settled ? found.attended : found.booked).push(day.day)
    else (day.settled ? unpaid : isLet(day) ? passing : beyond).push(day.day)
  }
  return {
    ...{ beyond, passing, unpaid },
    approvals: used.map(({ one, attended, booked }) => {
      const left = one.units - attended.length - booked.length
      const days = [...attended, ...booked].sort()
      const last = days.at(-1) ?? null
      return {
        ...{ id: one.id, approved: one.units, attended: attended.length, booked: booked.length },
        ...{ left, runsOutOn: left === 0 ? last : null, days, bookedDays: [...booked].sort() },
      }
    }),
  }
}

/** How the days of one approval stand today. Counts are days: those after `approved` are its parts, and sum to it. */
export type DaysNow = {
  approved: number
  attended: number
  /** Booked, today or later. */
  toCome: number
  /** Booked on a day that is over, and nobody has written down who was there. */
  unwritten: number
  /** What can still be booked: never more than the days left of its span. */
  leftToBook: number
  /** Neither used nor to be booked: fewer days are free up to the last approved one than are left, or it is over. */
  outOfReach: number
}

export function daysNow({ from, until }: Approved, burn: BurnDown, today: IsoDay): DaysNow {
  const { approved, attended, left, days, bookedDays } = burn
  const first = from > today ? from : today
  const free = daysBetween(first, until) - days.filter((day) => day >= first).length
  const toCome = bookedDays.filter((day) => day >= today).length
  const leftToBook = Math.max(0, Math.min(left, free))
  return {
    ...{ approved, attended, toCome, unwritten: bookedDays.length - toCome },
    ...{ leftToBook, outOfReach: left - leftToBook },
  }
}

/** Five units, or seven days. */
export const fewUnits = 5
export const fewDays = 7

export type Warning =
  | ({ code: 'few-units' } & DaysNow)
  | { code: 'ends-soon'; last: IsoDay; days: number }
  | { code: 'over'; last: IsoDay }

/**
 * What is to be renewed before care stops: at five days not yet attended, or seven days before the end. `days` from today
 * to the last one: 0 today.
 */
export function warningsOf({ until }: Approved, now: DaysNow, today: IsoDay): Warning[] {
  const last = lastDayOf(until)
  if (until <= today) return [{ code: 'over', last }]
  const days = daysBetween(today, last)
  return [
    ...(now.approved - now.attended <= fewUnits ? [{ code: 'few-units' as const, ...now }] : []),
    ...(days < fewDays ? [{ code: 'ends-soon' as const, last, days }] : []),
  ]
}

const covers = ({ from, until }: Override, day: IsoDay) => from <= day && day < until

function inOrderOfUse(approvals: readonly Approved[]): Approved[] {
  const order = ({ until, from, id }: Approved) => `${until} ${from} ${id}`
  return [...approvals].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

function inOrderOfCounting(days: readonly CareDay[], isLet: (day: CareDay) => boolean): CareDay[] {
  const order = (one: CareDay) => `${one.settled ? 0 : isLet(one) ? 2 : 1} ${one.day}`
  return [...days].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}
