import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'

/** A calendar month, "2026-03". */
export type Month = string

export const looksLikeMonth = (text: string): boolean => /^20\d\d-(0[1-9]|1[0-2])$/.test(text)

/** Its days, half-open. */
export function daysOfMonth(month: Month): { from: IsoDay; until: IsoDay } {
  return { from: `${month}-01`, until: `${monthAfter(month, 1)}-01` }
}

export function monthAfter(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** "March 2026" */
export const sayMonth = (month: Month): string =>
  new Date(`${month}-01`).toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })
