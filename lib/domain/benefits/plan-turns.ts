import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { type Month, monthAfter } from '@/lib/domain/benefits/billing-month'

/** The days `[from, until)` on which a plan pays first; null for no bound. Turns change with a month. */
export type PlanTurn = { from: IsoDay | null; until: IsoDay | null }

/** The turns of a plan that always pays first. */
export const always: readonly PlanTurn[] = [{ from: null, until: null }]

/** Whether a plan with these turns pays first on a day. */
export const isInTurn = (turns: readonly PlanTurn[], day: IsoDay): boolean =>
  turns.some(({ from, until }) => (from === null || from <= day) && (until === null || day < until))

/** Whether a plan with these turns pays first on this day or a later one. */
export const stillPays = (turns: readonly PlanTurn[], today: IsoDay): boolean =>
  turns.some(({ until }) => until === null || until > today)

/**
 * From which month on another plan may pay first: days that are over keep the plan they were under, since its payer was, or
 * is, asked for them. `over`: attended, or booked while nobody wrote that the person was not there. Null: there is none, so
 * from the start.
 */
export function firstFreeDay(over: readonly IsoDay[]): IsoDay | null {
  const last = [...over].sort().at(-1)
  return last === undefined ? null : firstOf(monthAfter(last.slice(0, 7), 1))
}

/**
 * The turns that another plan has in the place of this one: those that begin after its own days that are over (`over`: of
 * the person, under whichever plan). What was over under it stays with it, to the end of that month.
 */
export function turnsInPlaceOf(turns: readonly PlanTurn[], over: readonly IsoDay[]): PlanTurn[] {
  const free = firstFreeDay(over.filter((day) => isInTurn(turns, day)))
  if (free === null) return [...turns]
  return turns
    .filter(({ until }) => until === null || until > free)
    .map(({ from, until }) => ({ from: from !== null && from > free ? from : free, until }))
}

/** The first day from today on, on which a plan with these turns pays first; today where none is to come. */
export const nextPayingDay = (turns: readonly PlanTurn[], today: IsoDay): IsoDay =>
  isInTurn(turns, today) ? today : (turns.map(({ from }) => from ?? '').find((from) => from > today) ?? today)

/** The days from which the order may be changed: the first that is free, and the months after it up to three from now. */
export function daysToOrderFrom(over: readonly IsoDay[], today: IsoDay): (IsoDay | null)[] {
  const free = firstFreeDay(over)
  const thisMonth = today.slice(0, 7)
  const ahead = [-2, -1, 0, 1, 2, 3].map((months) => firstOf(monthAfter(thisMonth, months)))
  if (free === null) return [null, ...ahead.filter((day) => day > today)]
  return ahead.some((day) => day >= free) ? ahead.filter((day) => day >= free) : [free]
}

/**
 * The first and the last day from which an order may be set: two years back, since a payer may find out late that another
 * plan was first all along, and a year ahead.
 */
export function orderBounds(today: IsoDay): { first: IsoDay; last: IsoDay } {
  const thisMonth = today.slice(0, 7)
  return { first: firstOf(monthAfter(thisMonth, -24)), last: firstOf(monthAfter(thisMonth, 12)) }
}

const firstOf = (month: Month): IsoDay => `${month}-01`
