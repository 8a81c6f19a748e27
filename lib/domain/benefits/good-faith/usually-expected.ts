import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { type BillingCode, dayCodes } from '@/lib/domain/benefits/billing-codes'
import { daysAssumed, weeksPlanned } from '@/lib/domain/benefits/estimate/planned-days'

type Charge = { code: BillingCode; from: IsoDay; until: IsoDay | null }

/**
 * The services that have a charge on a day, with how many are usually expected: a whole program of the first kind of
 * day there is, one first evaluation, and of the rest none until somebody says so.
 */
export function usuallyExpected(
  charges: readonly Charge[],
  on: IsoDay,
): { code: BillingCode; units: number }[] {
  const codes = charges
    .filter(({ from, until }) => from <= on && (until === null || until > on))
    .map(({ code }) => code)
  const day = dayCodes.find((code) => codes.includes(code))
  return [...new Set(codes)].sort(daysFirst).map((code) => {
    if (code === day) return { code, units: daysAssumed * weeksPlanned }
    return { code, units: code === '90791' ? 1 : 0 }
  })
}

const daysFirst = (one: BillingCode, other: BillingCode) =>
  Number(isDay(other)) - Number(isDay(one)) || one.localeCompare(other)
const isDay = (code: BillingCode) => dayCodes.some((day) => day === code)
